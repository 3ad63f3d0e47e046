package org.reknit.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reknit.acts.Act;
import org.reknit.acts.Body;
import org.reknit.acts.EntryId;

/**
 * A form as it arrived: an act that someone wants to do.
 *
 * @param seen the chain head the page showed; empty when the form did not say
 * @param fields of a form without a browser's signature
 * @param signed the browser's own words and signature, when scripts were on
 */
public record Submitted(
        EntryId id, Optional<byte[]> seen, Map<String, List<String>> fields, Optional<BySigningBrowser> signed) {

    /** What a browser signed. */
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    public record BySigningBrowser(Instant claimed, byte[] body, byte[] signature) {
        @Override
        public String toString() {
            return "BySigningBrowser";
        }
    }

    /** An act that the server writes for its author, such as one without a form. */
    public static Submitted plain(EntryId id, Map<String, List<String>> fields) {
        return new Submitted(id, Optional.empty(), fields, Optional.empty());
    }

    /** The same words as another act. @throws Overtaken when the browser signed them as this one */
    Submitted anew() {
        if (signed.isPresent()) throw new Overtaken();
        return new Submitted(EntryId.fresh(), seen, fields, signed);
    }

    /** The act itself. @throws Malformed when it is none of this type */
    public <A extends Act> A as(Class<A> type) {
        return body(Body.nameOf(type)).as(type);
    }

    Body body(String act) {
        return signed.map(browser -> Body.read(browser.body())).orElseGet(() -> new Body(act, fields));
    }

    @Override
    public String toString() {
        return "Submitted[" + id + "]";
    }
}
