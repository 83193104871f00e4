package org.productops.feedback.similar;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.common.index.IndexedText;
import org.productops.common.index.LikeText;
import org.productops.common.index.TextQuestion;
import org.productops.common.index.WordIndex;

/** The words of the areas themselves: what people call them, and what belongs to them. Asks for no permission. */
@JiraComponent
public class AreaWords {

    /** Names and descriptions of so many areas are looked at. */
    private static final int MOST = 20;

    private final AreaLibrary library;
    private final AreaTerms terms;
    private volatile Optional<Indexed> indexed = Optional.empty();

    @Inject
    public AreaWords(AreaLibrary library, AreaTerms terms) {
        this.library = library;
        this.terms = terms;
    }

    /**
     * An area that has words of a text.
     *
     * @param areaKey its key
     * @param name how like its names are to the text, from 0 to 100
     * @param description the same of its description
     * @param term the same of the terms in its glossaries
     * @param sharedWords the words that both have
     */
    record Named(String areaKey, int name, int description, int term, List<String> sharedWords) {}

    /** The areas that have words of the text, the likest first; empty as long as they were not read. */
    List<Named> in(String text) {
        return indexed.map(each -> each.in(text)).orElse(List.of());
    }

    /** The areas as they are now. */
    AreaTree tree() {
        return library.tree();
    }

    /** Takes over what areas and the things that they are about are called now. */
    synchronized void follow() {
        AreaTree tree = library.tree();
        Map<String, List<String>> now = terms.byArea();
        if (indexed.isEmpty()
                || indexed.get().tree() != tree
                || !indexed.get().terms().equals(now)) {
            // The one before is not closed: somebody may be reading it, and it holds nothing but memory.
            indexed = Optional.of(Indexed.of(tree, now));
        }
    }

    /** @param words texts of each area: its names, its description, and each of its terms; the id says which of them */
    private record Indexed(AreaTree tree, Map<String, List<String>> terms, WordIndex words) {

        private static final int KINDS = 3;
        private static final int NAMES = 0;
        private static final int DESCRIPTION = 1;
        private static final int TERM = 2;

        static Indexed of(AreaTree tree, Map<String, List<String>> terms) {
            WordIndex words = new WordIndex();
            List<IndexedText> texts = new ArrayList<>();
            long id = 0;
            for (Area area : tree.areas()) {
                if (!area.archived()) {
                    String names =
                            area.name() + "\n" + String.join("\n", area.facts().aliases());
                    texts.add(new IndexedText(id + NAMES, area.key(), names));
                    texts.add(new IndexedText(id + DESCRIPTION, area.key(), area.description()));
                    // Each on its own: a glossary has a hundred of them, of which one is talked about.
                    for (String term : terms.getOrDefault(area.key(), List.of())) {
                        texts.add(new IndexedText(id + TERM, area.key(), term));
                        id += KINDS;
                    }
                }
                id += KINDS;
            }
            words.put(texts);
            words.publish();
            return new Indexed(tree, terms, words);
        }

        List<Named> in(String text) {
            Map<String, Named> found = new LinkedHashMap<>();
            for (LikeText like : words.like(new TextQuestion(text, false, true, Set.of(), MOST))) {
                found.merge(like.group(), named(like), Indexed::both);
            }
            return List.copyOf(found.values());
        }

        private static Named named(LikeText like) {
            int kind = (int) (like.id() % KINDS);
            return new Named(
                    like.group(),
                    kind == NAMES ? like.likeness() : 0,
                    kind == DESCRIPTION ? like.likeness() : 0,
                    kind == TERM ? like.likeness() : 0,
                    like.sharedWords());
        }

        private static Named both(Named one, Named other) {
            List<String> words = new ArrayList<>(one.sharedWords());
            other.sharedWords().stream().filter(word -> !words.contains(word)).forEach(words::add);
            return new Named(
                    one.areaKey(),
                    Math.max(one.name(), other.name()),
                    Math.max(one.description(), other.description()),
                    Math.max(one.term(), other.term()),
                    words);
        }
    }
}
