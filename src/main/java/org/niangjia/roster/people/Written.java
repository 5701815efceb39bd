package org.niangjia.roster.people;

import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;

/** A mediator as statements take one: enumerations by their names. */
final class Written extends SimplePropertySqlParameterSource {

    Written(Mediator mediator) {
        super(mediator);
    }

    @Override
    public Object getValue(String name) {
        return super.getValue(name) instanceof Enum<?> choice ? choice.name() : super.getValue(name);
    }
}
