package org.reknit.between;

import com.google.errorprone.annotations.MustBeClosed;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reknit.between.BetweenTable.Kept;
import org.reknit.crypto.Bytes;
import org.reknit.crypto.Key;
import org.reknit.crypto.Pae;
import org.reknit.database.Database;
import org.reknit.database.NoRoom;
import org.reknit.keys.ServerShare;
import org.reknit.people.PersonId;
import org.reknit.record.Company;
import org.reknit.record.OpenRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Questions that both are asked and each answers alone. A page ever learns two things: what its own reader said, and what
 * both said alike. An answer is sealed with a key of the pair and a secret of the server, so that neither a copy of the
 * database nor the other's keys open it (docs/decisions/0010).
 */
@Component
public class Between {
    private static final int SIZE = 1024;
    private static final String SEPARATOR = "\n";
    private static final String SETTLED = "settled";

    private final BetweenTable table;
    private final Database database;
    private final ServerShare share;
    private final SecureRandom random;

    Between(BetweenTable table, Database database, ServerShare share, SecureRandom random) {
        this.table = table;
        this.database = database;
        this.share = share;
        this.random = random;
    }

    /** What this person said last; nothing before they said anything. */
    public Set<String> said(Company company, String topic) {
        return said(company.oursOrNotHere(), company.me(), topic);
    }

    private Set<String> said(OpenRecord record, PersonId by, String topic) {
        return table.find(record.id(), slot(record, topic, by.toString()))
                .map(closed -> open(record, topic, by.toString(), closed))
                .orElse(Set.of());
    }

    /** Says it. The other's row is sealed anew at once, so that nobody who watches the table sees whose answer it was. */
    public void say(Company company, String topic, Set<String> answers) {
        OpenRecord record = company.oursOrNotHere();
        String me = company.me().toString();
        String other = company.otherOrNotHere().toString();
        database.change(sql -> {
            hold(sql, record, topic);
            table.keep(
                    sql,
                    record.id(),
                    List.of(
                            kept(record, topic, me, answers),
                            kept(record, topic, other, there(sql, record, topic, other)),
                            kept(record, topic, SETTLED, there(sql, record, topic, SETTLED))));
        });
    }

    /** What both said. */
    public Set<String> both(Company company, String topic) {
        return both(company, topic, UnaryOperator.identity());
    }

    /** What both said, where it can be said in several ways. @param meaning what they have in common */
    public Set<String> both(Company company, String topic, UnaryOperator<String> meaning) {
        OpenRecord record = company.oursOrNotHere();
        var alike =
                said(record, company.me(), topic).stream().map(meaning).collect(Collectors.toCollection(TreeSet::new));
        alike.retainAll(said(record, company.otherOrNotHere(), topic).stream()
                .map(meaning)
                .toList());
        return alike;
    }

    /**
     * Whether both said this at some time at which they were asked to show it. Once it has shown it stays, since taking
     * it away would tell who changed their mind. So what cannot be kept for want of room does not show yet.
     */
    public boolean settled(Company company, String topic, String answer) {
        OpenRecord record = company.oursOrNotHere();
        var settled = table.find(record.id(), slot(record, topic, SETTLED))
                .map(closed -> open(record, topic, SETTLED, closed))
                .orElse(Set.of());
        if (settled.contains(answer)) return true;
        if (!both(company, topic).contains(answer)) return false;
        try {
            return settle(company, topic, answer);
        } catch (NoRoom full) {
            return false;
        }
    }

    private boolean settle(Company company, String topic, String answer) {
        OpenRecord record = company.oursOrNotHere();
        return database.write(sql -> {
            hold(sql, record, topic);
            table.keep(
                    sql,
                    record.id(),
                    Stream.of(company.me().toString(), company.otherOrNotHere().toString())
                            .map(who -> kept(record, topic, who, there(sql, record, topic, who)))
                            .toList());
            table.keep(sql, record.id(), List.of(kept(record, topic, SETTLED, Set.of(answer))));
            return true;
        });
    }

    private void hold(JdbcClient sql, OpenRecord record, String topic) {
        table.hold(sql, record.id(), kept(record, topic, SETTLED, Set.of()));
    }

    private Set<String> there(JdbcClient sql, OpenRecord record, String topic, String who) {
        return table.find(sql, record.id(), slot(record, topic, who))
                .map(closed -> open(record, topic, who, closed))
                .orElse(Set.of());
    }

    private Kept kept(OpenRecord record, String topic, String who, Set<String> answers) {
        byte[] text = String.join(SEPARATOR, new TreeSet<>(answers)).getBytes(StandardCharsets.UTF_8);
        if (text.length > SIZE) throw new IllegalArgumentException("too many answers");
        String slot = slot(record, topic, who);
        try (Key key = key(record, topic, who)) {
            return new Kept(slot, key.seal(place(record, slot), Arrays.copyOf(text, SIZE), random));
        }
    }

    private Set<String> open(OpenRecord record, String topic, String who, byte[] sealed) {
        try (Key key = key(record, topic, who)) {
            byte[] padded = key.open(place(record, slot(record, topic, who)), sealed);
            String text = new String(padded, StandardCharsets.UTF_8).replace("\0", "");
            return Stream.of(text.split(SEPARATOR))
                    .filter(answer -> !answer.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    @MustBeClosed
    private Key key(OpenRecord record, String topic, String who) {
        byte[] ours = share.of("between", record.id() + "/" + topic + "/" + who);
        try (Key pair = record.keyFor("between")) {
            return pair.derive(ours, "between/" + topic + "/" + who);
        }
    }

    private static String slot(OpenRecord record, String topic, String who) {
        try (Key pair = record.keyFor("between")) {
            return Bytes.text(pair.publish(new byte[0], "slot/" + topic + "/" + who));
        }
    }

    private static byte[] place(OpenRecord record, String slot) {
        return Pae.of("reknit1/between", record.id().value(), slot);
    }
}
