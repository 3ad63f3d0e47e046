package org.reknit.record;

/** A feature's part of a record; each author's share of a chapter has a key of its own. */
public record Chapter(String name) {
    /** Who joined, with which public keys. */
    public static final Chapter PEOPLE = new Chapter("people");
}
