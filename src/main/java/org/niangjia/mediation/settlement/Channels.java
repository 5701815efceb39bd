package org.niangjia.mediation.settlement;

import java.time.LocalDate;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.Channel;
import org.niangjia.mediation.Mediation;
import org.niangjia.mediation.Mediations;
import org.springframework.stereotype.Component;

/** By which channel a case came, as its registration says; where it says nothing, nobody referred it. */
@Component
@RequiredArgsConstructor
class Channels {

    private final CaseFiles caseFiles;
    private final Mediations mediations;

    @Nullable
    LocalDate settledOn(CaseNumber number) {
        return mediations.find(number).map(Mediation::effectiveOn).orElse(null);
    }

    Channel of(CaseNumber number) {
        String said = caseFiles.registered(number).getOrDefault("channel", "");
        return Stream.of(Channel.values())
                .filter(channel -> channel.name().equals(said) || said.contains(channel.getLabel()))
                .findFirst()
                .orElse(Channel.UNION_SELF);
    }
}
