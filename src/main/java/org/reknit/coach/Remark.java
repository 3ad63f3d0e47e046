package org.reknit.coach;

/**
 * One side note as a person reads it.
 *
 * @param field the name of the field it is about
 * @param from where its words begin in that field's text
 * @param words the author's own words that it is about
 * @param rule the id of the rule that made it
 */
public record Remark(String field, int from, int to, String words, String rule, String explanation, String question) {
    @Override
    public String toString() {
        return "Remark[" + rule + "]";
    }
}
