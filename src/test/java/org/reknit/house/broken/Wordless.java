package org.reknit.house.broken;

/** Has words, unlike what it holds. */
public class Wordless {
    public static class Inner {}

    static class Hidden {}
}
