package org.reknit.acts;

/** A feature's part of a record; each author's share of a chapter has a key of its own. */
public record Chapter(String name) {
    /** Who joined, with which public keys. */
    public static final Chapter PEOPLE = new Chapter("people");

    /** The chapter in which acts of this name stand. */
    public static Chapter of(String act) {
        return new Chapter(act.substring(0, act.indexOf('/')));
    }
}
