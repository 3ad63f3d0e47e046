package org.reknit.web;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reknit.record.Head;
import org.reknit.record.OpenRecord;
import org.reknit.text.Language;
import org.reknit.text.Texts;

/** What every page carries around its own content. */
public final class Frame {
    private final Texts texts;
    private final Reader reader;
    private final List<Language> languages;
    private final Assets assets;
    private final Csrf csrf;
    private final String leaveTo;
    private final boolean signedIn;
    private final @Nullable Reopening reopening;
    private final String serverKey;
    private final String place;
    private final List<Head> heads;
    private final @Nullable String notice;
    private final boolean indexable;
    private final @Nullable String description;
    private final @Nullable Meeting meeting;
    private final @Nullable Content above;

    Frame(
            Texts texts,
            Reader reader,
            List<Language> languages,
            Assets assets,
            Csrf csrf,
            String leaveTo,
            boolean signedIn,
            @Nullable Reopening reopening,
            String serverKey,
            @Nullable Meeting meeting) {
        this(
                texts, reader, languages, assets, csrf, leaveTo, signedIn, reopening, serverKey, "", List.of(), null,
                false, null, meeting, null);
    }

    private Frame(
            Texts texts,
            Reader reader,
            List<Language> languages,
            Assets assets,
            Csrf csrf,
            String leaveTo,
            boolean signedIn,
            @Nullable Reopening reopening,
            String serverKey,
            String place,
            List<Head> heads,
            @Nullable String notice,
            boolean indexable,
            @Nullable String description,
            @Nullable Meeting meeting,
            @Nullable Content above) {
        this.texts = texts;
        this.reader = reader;
        this.languages = languages;
        this.assets = assets;
        this.csrf = csrf;
        this.leaveTo = leaveTo;
        this.signedIn = signedIn;
        this.reopening = reopening;
        this.serverKey = serverKey;
        this.place = place;
        this.heads = heads;
        this.notice = notice;
        this.indexable = indexable;
        this.description = description;
        this.meeting = meeting;
        this.above = above;
    }

    /** The frame in one of the five places. */
    public Frame in(String somewhere) {
        return with(somewhere, heads, notice, indexable, description);
    }

    /** The frame with one more chain end for the browser to pin. */
    public Frame pinning(Head head) {
        var more = Stream.concat(heads.stream(), Stream.of(head)).toList();
        return with(place, more, notice, indexable, description);
    }

    /** The frame with a sentence on top. */
    public Frame saying(String key, Object... values) {
        return with(place, heads, texts.say(key, values), indexable, description);
    }

    /** The frame without the line about a recovery: for the page that says all about it, and for pages that are the same for everyone. */
    public Frame withoutReopening() {
        return new Frame(
                texts,
                reader,
                languages,
                assets,
                csrf,
                leaveTo,
                signedIn,
                null,
                serverKey,
                place,
                heads,
                notice,
                indexable,
                description,
                meeting,
                above);
    }

    /** The frame of a place where the two meet: one can ask for a break there, and sees the one that is going on. */
    public Frame joint(OpenRecord ours) {
        if (meeting == null) return this;
        return new Frame(
                texts,
                reader,
                languages,
                assets,
                csrf,
                leaveTo,
                signedIn,
                reopening,
                serverKey,
                place,
                heads,
                notice,
                indexable,
                description,
                meeting,
                meeting.above(ours, this));
    }

    /** The frame of a page that search engines may list, since it knows nobody. */
    public Frame open() {
        return with(place, heads, notice, true, description);
    }

    /** The frame of such a page that says in a sentence of its own what is on it. */
    public Frame open(String ownDescription) {
        return with(place, heads, notice, true, ownDescription);
    }

    private Frame with(
            String somewhere, List<Head> pinned, @Nullable String said, boolean listed, @Nullable String described) {
        return new Frame(
                texts, reader, languages, assets, csrf, leaveTo, signedIn, reopening, serverKey, somewhere, pinned,
                said, listed, described, meeting, above);
    }

    /** A sentence by its key. */
    public String say(String key, Object... values) {
        return texts.say(key, values);
    }

    /** The zone in which times are shown. */
    public ZoneId zone() {
        return reader.zone();
    }

    /** Whom the page is for. */
    public Reader reader() {
        return reader;
    }

    /** A moment in words, such as "3 November 2026". */
    public String when(Instant moment) {
        return new Moments(reader).day(moment);
    }

    /** A moment with its time of day, such as "3 November 2026, 14:05". */
    public String hour(Instant moment) {
        return new Moments(reader).hour(moment);
    }

    /** A time of day, such as "14:05". */
    public String clock(Instant moment) {
        return new Moments(reader).clock(moment);
    }

    /** What a person should know whose recovery code was used; nothing for everybody else. */
    public @Nullable Reopening reopening() {
        return reopening;
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return new Moments(reader).day(day);
    }

    /** Whether someone is signed in. */
    public boolean signedIn() {
        return signedIn;
    }

    /** Which of the five places this is; empty elsewhere. */
    public String place() {
        return place;
    }

    /** The token that proves a form came from here. */
    public String csrf() {
        return csrf.token();
    }

    /** The header that carries the token. */
    public String csrfHeader() {
        return csrf.header();
    }

    /** Where Leave now goes. */
    public String leaveTo() {
        return leaveTo;
    }

    /** A static file's address with a mark of its content, so that it may be cached for ever. */
    public String asset(String path) {
        return assets.address(path);
    }

    /** The chain ends to pin, if this page has any. */
    public @Nullable String head() {
        String pins = heads.stream().flatMap(head -> head.pin().stream()).collect(Collectors.joining(" "));
        return pins.isEmpty() ? null : pins;
    }

    /** The server's public key, base64url. */
    public String serverKey() {
        return serverKey;
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
        return description == null ? texts.say("web.description") : description;
    }

    /** The language of the page. */
    public String locale() {
        return reader.language().tag();
    }

    /** The direction of its writing. */
    public String direction() {
        return reader.language().direction();
    }

    /** The languages someone could read this in instead. */
    public List<Language> otherLanguages() {
        return languages.stream()
                .filter(language -> !language.equals(reader.language()))
                .toList();
    }
}
