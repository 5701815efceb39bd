package org.niangjia.mediation.figures;

import java.util.List;
import java.util.stream.Stream;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.niangjia.mediation.Channel;

/** The two families of figures that are never added up (domain rules §0.1). */
@Getter
@RequiredArgsConstructor
public enum Side {
    COURT("法院委派、委托"),
    UNION("工会受理、仲裁委托、主动介入");

    private final String label;

    List<Channel> channels() {
        return Stream.of(Channel.values())
                .filter(channel -> channel.isOfTheCourt() == (this == COURT))
                .toList();
    }
}
