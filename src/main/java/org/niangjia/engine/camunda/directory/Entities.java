package org.niangjia.engine.camunda.directory;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.niangjia.identity.Member;
import org.niangjia.identity.Union;

/** Our people and unions in the engine's types. */
final class Entities {

    private Entities() {}

    /** Tasklist writes "firstName lastName": a Chinese name goes whole into the first. */
    static User user(Member member) {
        var user = new UserEntity(member.login());
        user.setFirstName(member.name());
        user.setLastName("");
        return user;
    }

    static Group group(String id, String name) {
        var group = new GroupEntity(id);
        group.setName(name);
        group.setType("岗位");
        return group;
    }

    static Tenant tenant(Union union) {
        var tenant = new TenantEntity(union.code());
        tenant.setName(union.name());
        return tenant;
    }

    /** The page of the list that the query asks for. */
    static <T> List<T> page(Collection<? extends T> all, AbstractQuery<?, ?> query) {
        return all.stream()
                .skip(Math.max(0, query.getFirstResult()))
                .limit(Math.max(0, query.getMaxResults()))
                .<T>map(found -> found)
                .toList();
    }
}
