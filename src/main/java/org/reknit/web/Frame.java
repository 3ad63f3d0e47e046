package org.reknit.web;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reknit.acts.Head;
import org.reknit.reader.Moments;
import org.reknit.reader.Reader;
import org.reknit.record.Company;
import org.reknit.record.OpenRecord;
import org.reknit.text.Language;

/** What every page carries around its own content. */
public final class Frame {
    private final Surroundings around;
    private final @Nullable Reopening reopening;
    private final String place;
    private final List<Head> heads;
    private final @Nullable String notice;
    private final boolean indexable;
    private final @Nullable String description;
    private final @Nullable Content above;

    Frame(Surroundings around, @Nullable Reopening reopening) {
        this(around, reopening, "", List.of(), null, false, null, null);
    }

    private Frame(
            Surroundings around,
            @Nullable Reopening reopening,
            String place,
            List<Head> heads,
            @Nullable String notice,
            boolean indexable,
            @Nullable String description,
            @Nullable Content above) {
        this.around = around;
        this.reopening = reopening;
        this.place = place;
        this.heads = heads;
        this.notice = notice;
        this.indexable = indexable;
        this.description = description;
        this.above = above;
    }

    /** The frame in one of the five places. */
    public Frame in(String somewhere) {
        return new Frame(around, reopening, somewhere, heads, notice, indexable, description, above);
    }

    /** The frame with one more chain end for the browser to pin. */
    public Frame pinning(Head head) {
        var more = Stream.concat(heads.stream(), Stream.of(head)).toList();
        return new Frame(around, reopening, place, more, notice, indexable, description, above);
    }

    /** The frame of a page that shows one's own record and, once there is one, the pair's. @param joint whether the two meet on it */
    public Frame over(Company company, boolean joint) {
        Frame mine = pinning(company.own().head());
        return company.ours()
                .map(record -> mine.pinning(record.head()).meeting(record, joint))
                .orElse(mine);
    }

    private Frame meeting(OpenRecord ours, boolean joint) {
        return joint ? joint(ours) : this;
    }

    /** The frame with a sentence on top. */
    public Frame saying(String key, Object... values) {
        return new Frame(around, reopening, place, heads, say(key, values), indexable, description, above);
    }

    /** The frame without the line about a recovery: for the page that says all about it, and for pages that are the same for everyone. */
    public Frame withoutReopening() {
        return new Frame(around, null, place, heads, notice, indexable, description, above);
    }

    /** The frame of a place where the two meet: one can ask for a break there, and sees the one that is going on. */
    public Frame joint(OpenRecord ours) {
        var meeting = around.meeting();
        if (meeting == null) return this;
        var told = meeting.above(ours, this);
        return new Frame(around, reopening, place, heads, notice, indexable, description, told);
    }

    /** The frame of a page that search engines may list, since it knows nobody. */
    public Frame open() {
        return new Frame(around, reopening, place, heads, notice, true, description, above);
    }

    /** The frame of such a page that says in a sentence of its own what is on it. */
    public Frame open(String ownDescription) {
        return new Frame(around, reopening, place, heads, notice, true, ownDescription, above);
    }

    /** A sentence by its key. */
    public String say(String key, Object... values) {
        return around.texts().say(key, values);
    }

    /** The zone in which times are shown. */
    public ZoneId zone() {
        return around.reader().zone();
    }

    /** Whom the page is for. */
    public Reader reader() {
        return around.reader();
    }

    /** A moment in words, such as "3 November 2026". */
    public String when(Instant moment) {
        return new Moments(around.reader()).day(moment);
    }

    /** A moment with its time of day, such as "3 November 2026, 14:05". */
    public String hour(Instant moment) {
        return new Moments(around.reader()).hour(moment);
    }

    /** A time of day, such as "14:05". */
    public String clock(Instant moment) {
        return new Moments(around.reader()).clock(moment);
    }

    /** What a person should know whose recovery code was used; nothing for everybody else. */
    public @Nullable Reopening reopening() {
        return reopening;
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return new Moments(around.reader()).day(day);
    }

    /** Whether someone is signed in. */
    public boolean signedIn() {
        return around.signedIn();
    }

    /** Which of the five places this is; empty elsewhere. */
    public String place() {
        return place;
    }

    /** The token that proves a form came from here. */
    public String csrf() {
        return around.csrf().token();
    }

    /** The header that carries the token. */
    public String csrfHeader() {
        return around.csrf().header();
    }

    /** Where Leave now goes. */
    public String leaveTo() {
        return around.leaveTo();
    }

    /** A static file's address with a mark of its content, so that it may be cached for ever. */
    public String asset(String path) {
        return around.assets().address(path);
    }

    /** The chain ends to pin, if this page has any. */
    public @Nullable String head() {
        String pins = heads.stream().flatMap(head -> head.pin().stream()).collect(Collectors.joining(" "));
        return pins.isEmpty() ? null : pins;
    }

    /** The server's public key, base64url. */
    public String serverKey() {
        return around.serverKey();
    }

    /** What stands above everything else where the two meet; nothing elsewhere. */
    public @Nullable Content above() {
        return above;
    }

    /** A sentence on top of the page. */
    public @Nullable String notice() {
        return notice;
    }

    /** Whether a search engine may list the page. */
    public boolean indexable() {
        return indexable;
    }

    /** What the page is about, for a search engine's list. */
    public String description() {
        return description == null ? around.texts().say("web.description") : description;
    }

    /** The language of the page. */
    public String locale() {
        return around.reader().language().tag();
    }

    /** The direction of its writing. */
    public String direction() {
        return around.reader().language().direction();
    }

    /** The languages someone could read this in instead. */
    public List<Language> otherLanguages() {
        return around.languages().stream()
                .filter(language -> !language.equals(around.reader().language()))
                .toList();
    }
}
