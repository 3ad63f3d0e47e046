package org.reknit.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reknit.acts.Act;

/**
 * What people write must not get into a log by way of a {@code toString}. Every record of ours that holds text is made
 * with a canary in each text, and the canary may not come out again.
 */
class ToStringTest {
    /** Texts that may be shown, since they are names that we gave, ids or settings; never what a person wrote. */
    private static final Set<String> HARMLESS = Set.of(
            "AnswerAct$Answer.exercise",
            "AnswerAct$InWords.exercise",
            "BetweenTable$Kept.slot",
            "Sheets$Sheet.exercise",
            "Showing$Piece.exercise",
            "ShownAct$InWords.exercise",
            "ShownAct$Shown.exercise",
            "ArchiveCheck$Result.problems",
            "ArchiveCheck$Result.remarks",
            "Attempts$Limit.use",
            "Body.act",
            "CoachCommand$Line$Place.label",
            "CoachCommand$Line$Place.rule",
            "CoachCommand$Line.labels",
            "CoachCommand$Line.parts",
            "Chapter.name",
            "Draft.act",
            "Drafts$Draft.act",
            "CoachPages$Answered$Place.rule",
            "CoachPages$Answered.state",
            "Fold.name",
            "Note.rule",
            "Path.doors",
            "Pen.act",
            "Pen.chapter",
            "Pen.record",
            "Pen.seen",
            "Remark.rule",
            "Spoken$Piece.what",
            "StatementAct$Part.name",
            "Word$Reading.tag");

    /** Still to be mended: these show what people wrote. Nothing may be added. */
    private static final Set<String> OWED = Set.of(
            "Readable$Leaf.anchor",
            "Readable$Leaf.by",
            "Readable$Leaf.remarks",
            "Readable$Leaf.title",
            "Readable$Line.anchor",
            "Readable$Line.label",
            "Readable$Line.text",
            "Readable$Part.lede",
            "Readable$Part.title");

    /** Where texts come from published content; everybody may read them. */
    private static final List<String> PUBLISHED = List.of(
            "org.reknit.text.",
            "org.reknit.start.",
            "org.reknit.guides.",
            "org.reknit.cards.Deck",
            "org.reknit.demo.Demo",
            "org.reknit.demo.Story",
            "org.reknit.coach.Fit",
            "org.reknit.coach.Phrases",
            "org.reknit.coach.Sequence",
            "org.reknit.coach.Rule",
            "org.reknit.coach.Spot",
            "org.reknit.coach.Sought",
            "org.reknit.help.",
            "org.reknit.path.Offer",
            "org.reknit.path.Programme",
            "org.reknit.safety.StartQuestions",
            "org.reknit.today.Moods",
            "org.reknit.web.Moved");

    /** The texts that a record shows, as {@code Record.component}; texts in a record within it are its own affair. */
    static List<String> leaks(Stream<Class<?>> types) {
        return types.filter(Class::isRecord)
                .flatMap(type -> Stream.of(type.getRecordComponents())
                        .filter(part -> Invented.one(type)
                                .filter(made -> made.toString().contains(Invented.canary(part.getName())))
                                .isPresent())
                        .map(part -> name(type) + "." + part.getName()))
                .filter(leak -> !HARMLESS.contains(leak))
                .sorted()
                .toList();
    }

    private static String name(Class<?> type) {
        return type.getName().replaceFirst(".*\\.", "");
    }

    private static Stream<Class<?>> ours() {
        return Rules.OURS.stream()
                .filter(JavaClass::isRecord)
                .filter(type -> PUBLISHED.stream().noneMatch(type.getName()::startsWith))
                .map(JavaClass::reflect);
    }

    @Test
    void recordsDoNotShowWhatPeopleWrote() {
        assertThat(leaks(ours())).isSubsetOf(OWED);
    }

    @Test
    void aRecordThatShowsItIsFound() {
        assertThat(leaks(Stream.of(Indiscreet.class, Discreet.class, Nested.class)))
                .containsExactly("ToStringTest$Indiscreet.words", "ToStringTest$Nested.words");
    }

    @Test
    void everyActCanBeAsked() {
        var acts = ours().filter(Act.class::isAssignableFrom).toList();
        assertThat(acts)
                .isNotEmpty()
                .allSatisfy(act -> assertThat(Invented.one(act)).isPresent());
    }

    private record Indiscreet(String words) {}

    private record Nested(Optional<List<String>> words) {}

    private record Discreet(String words) {
        @Override
        public String toString() {
            return "Discreet";
        }
    }
}
