package org.reknit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reknit.OnBothDatabases;
import org.reknit.Storage;
import org.reknit.crypto.Bytes;
import org.reknit.keys.Quick;
import org.reknit.people.PersonId;

/** Why a sheet is not kept, each with its reason. */
@OnBothDatabases
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class RefusedSheetsTest {
    private static final int SMALLEST = 541;
    private static final int LARGEST = 32_797;

    private final SealedSheets sheets;
    private final PersonId owner;
    private final SheetId id = new SheetId(UUID.randomUUID());

    RefusedSheetsTest(Storage storage) {
        sheets = storage.server().part(SealedSheets.class);
        owner = Quick.person(storage.server(), "Eva").person();
    }

    @Test
    void aSheetBeyondTheLargestSizeIsTooLong() {
        assertThat(keep(sealed(LARGEST + 1))).contains(Refusal.TOO_LONG);
        assertThat(keep(sealed(LARGEST))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, SMALLEST - 1, SMALLEST + 1, LARGEST - 1})
    void aLengthThatIsNoneOfTheSizesIsUnfit(int length) {
        assertThat(keep(sealed(length))).contains(Refusal.UNFIT);
    }

    @Test
    void aSheetOfAnotherFormatIsUnfit() {
        assertThat(keep(new byte[SMALLEST])).contains(Refusal.UNFIT);
    }

    @Test
    void nothingIsWrittenOverThatChangedElsewhere() {
        assertThat(keep(sealed(SMALLEST))).isEmpty();
        assertThat(keep(sealed(SMALLEST))).contains(Refusal.CHANGED_ELSEWHERE);
        assertThat(sheets.keep(owner, id, sealed(SMALLEST), Optional.of(new byte[32])))
                .contains(Refusal.CHANGED_ELSEWHERE);
        assertThat(sheets.keep(owner, id, sealed(LARGEST), Optional.of(Bytes.sha256(sealed(SMALLEST)))))
                .isEmpty();
    }

    private Optional<Refusal> keep(byte[] sealed) {
        return sheets.keep(owner, id, sealed, Optional.empty());
    }

    private static byte[] sealed(int length) {
        byte[] bytes = new byte[length];
        if (length > 0) bytes[0] = 1;
        return bytes;
    }
}
