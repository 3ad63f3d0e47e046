package org.reknit.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reknit.crypto.Bytes;
import org.reknit.people.PersonId;
import org.springframework.stereotype.Component;

/** What may be kept, changed and deleted by a server that can read none of it. */
@Component
class SealedSheets {
    /** Sheets a person may have. */
    static final int MOST = 1000;

    private static final int AROUND = 1 + 12 + 16;
    private static final int LONGEST = AROUND + 32 * 1024;
    private static final Set<Integer> SIZES = Set.of(AROUND + 512, AROUND + 2 * 1024, AROUND + 8 * 1024, LONGEST);
    private static final byte FORMAT = 1;

    private final SheetTable table;
    private final Clock clock;

    SealedSheets(SheetTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    List<SheetTable.Cover> of(PersonId owner) {
        return table.of(owner);
    }

    Optional<Sheet> find(PersonId owner, SheetId id) {
        return table.find(owner, id);
    }

    /**
     * Keeps a new sheet, or a changed one in place of the old, which is gone then.
     *
     * @param before SHA-256 of the sealed bytes that the page was opened with; absent for a new sheet
     * @return why not, if it is not kept
     */
    Optional<Refusal> keep(PersonId owner, SheetId id, byte[] sealed, Optional<byte[]> before) {
        if (sealed.length > LONGEST) return Optional.of(Refusal.TOO_LONG);
        if (!SIZES.contains(sealed.length) || sealed[0] != FORMAT) return Optional.of(Refusal.UNFIT);
        var sheet = new Sheet(owner, id, Duration.ofMillis(clock.millis()).toDays(), sealed);
        return before.isPresent() ? change(sheet, before.get()) : add(sheet);
    }

    /** Whether it was there to be deleted. */
    boolean delete(PersonId owner, SheetId id) {
        return table.remove(owner, id);
    }

    /** Two at once may end with one sheet too many, which is harmless. */
    private Optional<Refusal> add(Sheet sheet) {
        if (table.of(sheet.owner()).size() >= MOST) return Optional.of(Refusal.TOO_MANY);
        return table.add(sheet) ? Optional.empty() : Optional.of(Refusal.CHANGED_ELSEWHERE);
    }

    private Optional<Refusal> change(Sheet sheet, byte[] before) {
        boolean changed = table.find(sheet.owner(), sheet.id())
                .filter(there -> Bytes.equal(Bytes.sha256(there.sealed()), before))
                .filter(there -> table.change(sheet, there.sealed()))
                .isPresent();
        return changed ? Optional.empty() : Optional.of(Refusal.CHANGED_ELSEWHERE);
    }
}
