package org.reknit.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The browser's own modules give, byte for byte, what Java wrote down beside the formats. */
class VectorsJourneyTest {
    private static final String REPRODUCE = """
            async ([modules, vectors]) => {
              const load = (name) => import(modules + name + '.js');
              const { base64url, fromBase64url, utf8, text } = await load('bytes');
              const { uuid } = await load('bytes');
              const { pae } = await load('pae');
              const { kdf, open, sha256 } = await load('secret-key');
              const { signer, sign } = await load('key-pairs');
              const { origin, bodyOf, statement } = await load('act');
              const { linkOf, checkpointFits } = await load('chain');
              const { record, author } = vectors;
              const differing = [];
              const same = (what, got, wanted) => got === wanted || differing.push(what);
              const raw = (written) => fromBase64url(written);
              const key = raw(vectors.recordKey);
              const signing = await signer(raw(vectors.signingSeed));
              same('origin', base64url(await origin(record)), vectors.origin);
              for (const entry of vectors.entries) {
                const { position, id, chapter, claimed, at, epoch } = entry;
                const seen = raw(entry.seen);
                const body = bodyOf(entry.act, entry.fields);
                same(position + ' body', text(body), entry.body);
                const said = statement({ record, id, author, chapter, claimed, seen, body });
                same(position + ' statement', base64url(said), entry.statement);
                const signature = await sign(signing, said);
                same(position + ' signature', base64url(signature), entry.signature);
                const tag = (await kdf(key, undefined, 'tag/' + author + '/' + chapter)).slice(0, 8);
                same(position + ' tag', base64url(tag), entry.tag);
                const scope = await kdf(key, undefined, 'scope/' + author + '/' + chapter);
                same(position + ' kc', base64url(await kdf(scope, raw(entry.share), 'commit')), entry.kc);
                const place = pae('reknit1/entry', uuid(record), uuid(id), tag, epoch);
                const opened = await open(await kdf(scope, raw(entry.share), 'entry'), place, raw(entry.sealed));
                const content = pae('reknit1/content', uuid(author), chapter, claimed, seen, body, signature, 'browser');
                same(position + ' content', base64url(opened.slice(0, content.length)), base64url(content));
                same(position + ' padding', opened.slice(content.length).some((byte) => byte !== 0), false);
                same(position + ' digest', base64url(await sha256(raw(entry.sealed))), entry.digest);
                same(position + ' link', await linkOf(entry.seen, record, entry), entry.link);
                const head = { record, position, link: entry.link, at, signature: entry.checkpoint };
                same(position + ' checkpoint', await checkpointFits(vectors.serverPublic, head), true);
              }
              return differing;
            }
            """;

    private static final String REPRODUCE_SHEETS = """
            async ([modules, vectors]) => {
              const load = (name) => import(modules + name + '.js');
              const { base64url, fromBase64url } = await load('bytes');
              const { openOwn } = await load('roots');
              const { contentOf, onlyId, openSheet, sealSheet } = await load('sheet');
              const { person } = vectors;
              const differing = [];
              const same = (what, got, wanted) => got === wanted || differing.push(what);
              const key = await openOwn(fromBase64url(vectors.privateRoot), 'journal', person, vectors.journalSealed);
              same('journal key', base64url(key), vectors.journalKey);
              same('id of the plan', await onlyId(key, 'journal/plan/1'), vectors.planId);
              for (const { id, written, sheet, fields, content, sealed } of vectors.sheets) {
                same(id + ' content', base64url(contentOf({ written, sheet, fields })), content);
                const opened = await openSheet(key, { person, id }, fromBase64url(sealed));
                same(id + ' opened', JSON.stringify(opened), JSON.stringify({ written, sheet, fields }));
                const again = await sealSheet(key, { person, id }, { written, sheet, fields });
                same(id + ' size', again.length, fromBase64url(sealed).length);
                same(id + ' fresh', base64url(again) === sealed, false);
                const owner = { person: id, id };
                same(id + ' of another', await openSheet(key, owner, fromBase64url(sealed)).catch(() => 'closed'), 'closed');
                const other = { person, id: id.replace(/.$/, (last) => (last === '0' ? '1' : '0')) };
                same(id + ' elsewhere', await openSheet(key, other, fromBase64url(sealed)).catch(() => 'closed'), 'closed');
              }
              return differing;
            }
            """;

    @Test
    void theBrowserReproducesEveryVectorOfTheRecord() throws IOException {
        assertThat(differing(REPRODUCE, "record-1")).isEmpty();
    }

    @Test
    void theBrowserReproducesEveryVectorOfSealedSheets() throws IOException {
        assertThat(differing(REPRODUCE_SHEETS, "sealed-1")).isEmpty();
    }

    private static List<?> differing(String reproduce, String format) throws IOException {
        try (var window = Window.phone()) {
            window.go("/sign-in");
            String script = window.part("script[src*='/js/reknit.js']").first().getAttribute("src");
            String modules = script.replaceAll("reknit\\.js.*", "");
            String vectors = Files.readString(Path.of("docs/formats", format + ".vectors.json"));
            Object parsed = window.page().evaluate("text => JSON.parse(text)", vectors);
            return (List<?>) window.page().evaluate(reproduce, List.of(modules, parsed));
        }
    }
}
