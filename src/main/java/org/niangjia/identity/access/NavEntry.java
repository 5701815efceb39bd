package org.niangjia.identity.access;

import org.jspecify.annotations.Nullable;

/**
 * A door in the frame of every page. A module declares its doors as beans; the shell shows each to those to whom the
 * permission table grants its action.
 *
 * @param name its sentence is {@code nav.name} of the message bundle, its icon the symbol of this name; a page says with it
 *     where the reader is
 * @param action none: for every member
 */
public record NavEntry(
        String name,
        String path,
        Place place,
        int order,
        @Nullable String action) {

    public enum Place {
        RAIL,
        BAR,
        MENU
    }

    /** One of the at most seven rooms of the house. */
    public static NavEntry inRail(String name, String path, int order, String action) {
        return new NavEntry(name, path, Place.RAIL, order, action);
    }

    /** What must be in view on every page, with the count of what is {@link Waiting} there. */
    public static NavEntry inBar(String name, String path, int order, String action) {
        return new NavEntry(name, path, Place.BAR, order, action);
    }

    /** What concerns the member alone: password, deputies. */
    public static NavEntry inMenu(String name, String path, int order) {
        return new NavEntry(name, path, Place.MENU, order, null);
    }

    /** What is seldom needed, and not by everybody. */
    public static NavEntry inMenu(String name, String path, int order, String action) {
        return new NavEntry(name, path, Place.MENU, order, action);
    }
}
