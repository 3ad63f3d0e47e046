package org.reknit.coach;

import java.util.List;
import java.util.ResourceBundle;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.chunking.Chunker;
import org.languagetool.language.English;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;

/**
 * English as LanguageTool takes sentences apart: words, their forms and parts of speech. None of its own rules, which
 * correct, and no chunker, which would take 50 MB more for something that no pattern of ours asks about.
 */
final class PlainEnglish extends English {
    @Override
    public List<Rule> getRelevantRules(
            ResourceBundle messages, UserConfig user, Language motherTongue, List<Language> others) {
        return List.of();
    }

    @Override
    protected List<AbstractPatternRule> getPatternRules() {
        return List.of();
    }

    @Override
    @SuppressWarnings("NullAway") // LanguageTool itself means "none" by it
    public Chunker createDefaultChunker() {
        return null;
    }
}
