package org.reknit.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reknit.Browser;
import org.reknit.OnBothDatabases;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.acts.Act;
import org.reknit.acts.Body;
import org.reknit.breaches.BreachAct;
import org.reknit.breaches.BreachId;
import org.reknit.breaches.Breaches;
import org.reknit.keys.NewPeople;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.pairing.NewPairs;
import org.reknit.people.PairKind;
import org.reknit.record.Fold;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.reknit.statements.StatementAct;
import org.reknit.statements.StatementAct.Reaction;
import org.reknit.statements.Statements;

@OnBothDatabases
class PlacesTest {
    private static final Pattern FORM_ID = Pattern.compile("name=\"_id\" value=\"([^\"]+)\"");
    private static final Pattern VARIES =
            Pattern.compile("csrf\"[^>]*>|record-head\"[^>]*>|<p class=\"safety-number\"[^<]*<|[0-9a-f-]{36}");

    private final Server server;
    private final NewPerson nora;
    private final NewPerson sam;

    PlacesTest(Storage storage) {
        server = storage.server();
        nora = Quick.person(server, "Nora");
        sam = Quick.person(server, "Sam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/promise", "/help"})
    void theFrontDoorIsOpenToAll(String path) {
        assertThat(server.browser().get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/path", "/us", "/us/parting", "/me"})
    void thePlacesAreClosedToStrangers(String path) {
        assertThat(server.browser().get(path).next()).startsWith("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/path", "/us", "/me", "/help"})
    void everyPlaceIsThereAloneAndTogether(String path) {
        assertThat(as(nora).get(path).status()).isEqualTo(200);
        link();
        assertThat(as(nora).get(path).status()).isEqualTo(200);
    }

    @Test
    void whoIsSignedInGoesStraightToToday() {
        assertThat(as(nora).get("/").next()).isEqualTo("/today");
    }

    @Test
    void pausingChangesOnesOwnTodayAndNothingOfTheOthers() {
        link();
        BreachId breach = tell(nora, "HURT");
        var samsBrowser = as(sam);
        List<String> before = looks(samsBrowser);
        pause(as(nora));
        assertThat(as(nora).get("/today").body())
                .doesNotContain("/breaches/" + breach)
                .contains("/us/pause/end");
        assertThat(looks(samsBrowser)).isEqualTo(before);
    }

    @Test
    void comingBackBringsTheNextThingBack() {
        BreachId breach = tell(nora, "HURT");
        var browser = as(nora);
        pause(browser);
        press(browser, "/today", "/us/pause/end");
        assertThat(browser.get("/today").body())
                .contains("/breaches/" + breach + "/feelings")
                .doesNotContain("/us/pause/end");
    }

    @Test
    void theOtherSeesTheSameWhetherSomeoneSaidNotYetOrNothing() {
        link();
        BreachId breach = tell(nora, "HURT");
        var ours = ours(nora);
        say(nora, ours, new StatementAct.Impact(breach, "What it was like."), Statements.FOLD);
        var told = ours.read(Statements.FOLD).on(breach).impact().orElseThrow();
        say(sam, ours(sam), new StatementAct.Heard(breach, told.id(), "What I understood."), Statements.FOLD);
        var heard = ours.read(Statements.FOLD).on(breach).heard().orElseThrow();
        var samsBrowser = as(sam);
        List<String> before = looks(samsBrowser);
        say(nora, ours, new StatementAct.Confirm(breach, heard.id(), Reaction.NOT_YET, ""), Statements.FOLD);
        assertThat(looks(samsBrowser)).isEqualTo(before);
    }

    @Test
    void eitherCanLeaveAloneAndBothKeepWhatWasShared() {
        link();
        BreachId breach = tell(nora, "HURT");
        var browser = as(nora);
        press(browser, "/us/parting", "/us/parting");
        assertThat(browser.get("/us").body()).contains("/breaches/" + breach).contains("/us/invitation/new");
        assertThat(as(sam).get("/us").body())
                .contains("/breaches/" + breach)
                .contains(nora.name() + " has left")
                .doesNotContain("/us/parting");
        assertThat(as(sam).get("/us/parting").next()).isEqualTo("/us");
    }

    @Test
    void aStrangerSeesNothingOfThePair() {
        link();
        BreachId breach = tell(nora, "HURT");
        var stranger = Quick.person(server, "Kim");
        assertThat(String.join("", looks(as(stranger)))).doesNotContain(breach.toString(), nora.name(), sam.name());
    }

    private void link() {
        assertThat(server.part(NewPairs.class).link(nora, sam, PairKind.PARTNERS))
                .isNotNull();
    }

    private Browser as(NewPerson person) {
        return server.browser().withSession(server.part(NewPeople.class).signIn(person));
    }

    private OpenRecord ours(NewPerson person) {
        return server.part(Records.class).shared(person).orElseThrow();
    }

    private BreachId tell(NewPerson person, String role) {
        var breach = BreachId.fresh();
        Map<String, List<String>> fields = Map.of(
                "breach", List.of(breach.toString()),
                "kind", List.of("DISHONESTY"),
                "role", List.of(role),
                "line", List.of("The letters in the drawer."));
        var records = server.part(Records.class);
        append(person, records.own(person), BreachAct.Name.class, fields, Breaches.FOLD);
        records.shared(person).ifPresent(ours -> append(person, ours, BreachAct.Share.class, fields, Breaches.FOLD));
        return breach;
    }

    private static <S, A extends Act> void say(NewPerson person, OpenRecord record, A act, Fold<S, A> fold) {
        append(person, record, act.getClass().asSubclass(fold.acts()), Body.fieldsOf(act), fold);
    }

    private static <S, A extends Act> void append(
            NewPerson person,
            OpenRecord record,
            Class<? extends A> type,
            Map<String, List<String>> fields,
            Fold<S, A> fold) {
        var submitted = person.submit(record, fold.chapter(), type, fields, Instant.EPOCH);
        record.keep(submitted, type, fold);
    }

    private static void pause(Browser browser) {
        press(browser, "/us", "/us/pause");
    }

    private static void press(Browser browser, String page, String action) {
        Matcher id = FORM_ID.matcher(browser.get(page).body());
        assertThat(id.find()).isTrue();
        assertThat(browser.submit(action, Map.of("_id", List.of(id.group(1)))).status())
                .isEqualTo(303);
    }

    /** Everything someone sees in their places, apart from tokens, chain ends and ids that are new each time. */
    private static List<String> looks(Browser browser) {
        return List.of("/today", "/path", "/us", "/me").stream()
                .map(path -> VARIES.matcher(browser.get(path).body()).replaceAll(""))
                .toList();
    }
}
