package org.productops.style.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.productops.common.text.SentenceBreaks;
import org.productops.style.text.StyledText;
import org.productops.style.text.TextBlock;

/** The parts of a text that rules of some scope look at, made when the first of them asks. For one thread. */
final class TextParts {

    private static final Set<String> PARAGRAPH = Set.of(ScopeSelector.PARAGRAPH);
    private static final Set<String> SENTENCE = Set.of(ScopeSelector.SENTENCE);

    private final StyledText text;
    private final Locale language;
    private List<TextPart> blocks;
    private List<TextPart> paragraphs;
    private List<TextPart> sentences;
    private List<TextPart> wholes;

    TextParts(StyledText text, Locale language) {
        this.text = text;
        this.language = language;
    }

    /** The parts at which a rule of this scope may have to look, in the order of the text. */
    List<TextPart> of(ScopeSelector scope) {
        List<TextPart> parts = new ArrayList<>(blocks());
        if (scope.names(ScopeSelector.PARAGRAPH)) {
            parts.addAll(paragraphs());
        }
        if (scope.names(ScopeSelector.SENTENCE)) {
            parts.addAll(sentences());
        }
        if (scope.names(ScopeSelector.RAW)) {
            parts.addAll(wholes());
        }
        return parts.stream().filter(part -> scope.matches(part.scopes())).toList();
    }

    private List<TextPart> blocks() {
        if (blocks == null) {
            blocks = new ArrayList<>();
            for (int i = 0; i < text.blocks().size(); i++) {
                TextBlock block = text.blocks().get(i);
                blocks.add(new TextPart(block.scopes(), block.text(), Optional.of(i), 0));
            }
        }
        return blocks;
    }

    private List<TextPart> paragraphs() {
        if (paragraphs == null) {
            paragraphs = new ArrayList<>();
            prose((block, number) -> {
                int start = 0;
                for (int end = block.indexOf("\n\n"); end >= 0; end = block.indexOf("\n\n", start)) {
                    add(paragraphs, PARAGRAPH, block, number, start, end + 2);
                    start = end + 2;
                }
                add(paragraphs, PARAGRAPH, block, number, start, block.length());
            });
        }
        return paragraphs;
    }

    private List<TextPart> sentences() {
        if (sentences == null) {
            sentences = new ArrayList<>();
            SentenceBreaks breaks = new SentenceBreaks(language);
            prose((block, number) ->
                    breaks.each(block, (start, end) -> add(sentences, SENTENCE, block, number, start, end)));
        }
        return sentences;
    }

    private interface Prose {
        void read(String block, int number);
    }

    private void prose(Prose reader) {
        for (int i = 0; i < text.blocks().size(); i++) {
            if (text.blocks().get(i).prose()) {
                reader.read(text.blocks().get(i).text(), i);
            }
        }
    }

    private static void add(List<TextPart> to, Set<String> scopes, String block, int number, int start, int end) {
        if (end > start) {
            to.add(new TextPart(scopes, block.substring(start, end), Optional.of(number), start));
        }
    }

    private List<TextPart> wholes() {
        if (wholes == null) {
            wholes = List.of(new TextPart(Set.of(ScopeSelector.RAW), text.source(), Optional.empty(), 0));
        }
        return wholes;
    }
}
