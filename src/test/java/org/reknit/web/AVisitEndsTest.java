package org.reknit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.reknit.Server;
import org.reknit.Storage;
import org.reknit.crypto.Exchange;
import org.reknit.crypto.Key;
import org.reknit.crypto.Signing;
import org.reknit.keys.NewPerson;
import org.reknit.keys.Quick;
import org.reknit.record.OpenRecord;
import org.reknit.record.Records;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.DispatcherServlet;

/** When a request has been answered, however it was, nothing that was opened for it opens anything any more. */
class AVisitEndsTest {
    private static final byte[] HERE = {1};

    private final Server server = Storage.SQLITE.server();
    private final NewPerson nora = Quick.couple(server).nora();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    /** What a visit had opened while its page was made. */
    private record Had(
            Visit visit, Key cookie, Key accountRoot, Signing helper, Exchange exchange, List<OpenRecord> records) {}

    @Test
    void the_keys_of_a_page_are_closed_with_it() throws Exception {
        var had = visit(request("GET", "/us"));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).contains("</html>");
        assertClosed(had);
    }

    @Test
    void the_keys_of_a_form_that_is_refused_are_closed_with_it() throws Exception {
        var request = request("POST", "/breaches");
        request.addParameter("_id", UUID.randomUUID().toString());
        request.addParameter("kind", "dishonesty");
        request.addParameter("role", "hurt");
        request.addParameter("line", " ");
        var had = visit(request);
        assertThat(response.getStatus()).isEqualTo(422);
        assertClosed(had);
    }

    @Test
    void the_keys_of_a_page_that_does_not_work_are_closed_with_it() throws Exception {
        var request = request("GET", "/today");
        var had = new ArrayList<Had>();
        var filter = new VisitFilter(server.part(Visits.class));
        assertThatThrownBy(() -> filter.doFilter(request, response, (asked, answer) -> {
                    had.add(had(request));
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertClosed(had.getFirst());
    }

    @Test
    void a_stream_goes_on_without_keys() throws Exception {
        var request = request("GET", Visits.MOVES);
        request.addHeader("Accept", "text/event-stream");
        var had = visit(request);
        assertThat(request.isAsyncStarted()).isTrue();
        assertClosed(had);
        long before =
                server.part(Records.class).shared(nora).orElseThrow().head().position();
        for (int i = 0; i < 400 && !response.getContentAsString().contains("data:" + before); i++) Thread.sleep(25);
        assertThat(response.getContentAsString()).contains("data:" + before);
    }

    private Had visit(MockHttpServletRequest request) throws Exception {
        var had = new ArrayList<Had>();
        var pages = server.part(DispatcherServlet.class);
        new VisitFilter(server.part(Visits.class)).doFilter(request, response, (asked, answer) -> {
            had.add(had(request));
            pages.service(asked, answer);
        });
        return had.getFirst();
    }

    private Had had(MockHttpServletRequest request) {
        var visit = (Visit) Objects.requireNonNull(request.getAttribute(Visit.ATTRIBUTE));
        var cookie = Callers.caller(request).cookie().orElseThrow();
        var had = new Had(
                visit,
                cookie,
                visit.accountRoot(),
                visit.helper(),
                visit.exchange(),
                server.part(Records.class).all(visit));
        assertThat(had.records).hasSize(2);
        return had;
    }

    private static void assertClosed(Had had) {
        var uses = new ArrayList<ThrowingCallable>(List.of(
                () -> had.cookie.publish(HERE, "sid"),
                () -> had.accountRoot.derive("record"),
                () -> had.accountRoot.seal(HERE, HERE, new SecureRandom()),
                () -> had.visit.accountRoot().derive("record"),
                () -> had.helper.sign(HERE),
                () -> had.visit.helper().sign(HERE),
                () -> had.exchange.secret(),
                () -> had.visit.exchange().secret()));
        for (OpenRecord record : had.records) {
            uses.add(record::keysForExport);
            uses.add(() -> record.keyFor("gates"));
            uses.add(() -> record.joinOf(had.visit.person()));
        }
        assertThat(uses)
                .allSatisfy(use -> assertThatThrownBy(use)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("closed"));
    }

    private MockHttpServletRequest request(String verb, String path) {
        var request = new MockHttpServletRequest(verb, path);
        request.setServletPath(path);
        request.setAsyncSupported(true);
        request.setCookies(new Cookie("s", Quick.browser(server, nora).session()));
        return request;
    }
}
