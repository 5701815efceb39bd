package org.niangjia.web.frame;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.NavEntry;

/**
 * What the layout needs to know about the reader of this page.
 *
 * @param member none before signing in
 * @param union the name of the member's union
 * @param doors those open to the member, in order
 * @param waiting how much waits behind a door, by its name
 */
public record Frame(
        @Nullable Member member,
        String union,
        List<NavEntry> doors,
        Map<String, Integer> waiting,
        List<Banner> banners,
        Display display) {

    /** A phone's bottom bar has four places. */
    private static final int DOCK = 4;

    static Frame forStrangers(List<Banner> banners, Display display) {
        return new Frame(null, "", List.of(), Map.of(), banners, display);
    }

    public List<NavEntry> rail() {
        return at(NavEntry.Place.RAIL);
    }

    public List<NavEntry> bar() {
        return at(NavEntry.Place.BAR);
    }

    public List<NavEntry> menu() {
        return at(NavEntry.Place.MENU);
    }

    public List<NavEntry> dock() {
        return rail().size() <= DOCK ? rail() : rail().subList(0, DOCK - 1);
    }

    public List<NavEntry> beyondDock() {
        return rail().subList(dock().size(), rail().size());
    }

    /** Whoever may not look at cases has nothing to search. */
    public boolean searching() {
        return rail().stream().anyMatch(door -> door.name().equals("cases"));
    }

    private List<NavEntry> at(NavEntry.Place place) {
        return doors.stream().filter(door -> door.place() == place).toList();
    }
}
