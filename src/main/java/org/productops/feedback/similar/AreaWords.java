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
    private volatile Optional<Indexed> indexed = Optional.empty();

    @Inject
    public AreaWords(AreaLibrary library) {
        this.library = library;
    }

    /**
     * An area that has words of a text.
     *
     * @param areaKey its key
     * @param name how like its names are to the text, from 0 to 100
     * @param description the same of its description
     * @param sharedWords the words that both have
     */
    record Named(String areaKey, int name, int description, List<String> sharedWords) {}

    /** The areas that have words of the text, the likest first; empty as long as they were not read. */
    List<Named> in(String text) {
        return indexed.map(each -> each.in(text)).orElse(List.of());
    }

    /** The areas as they are now. */
    AreaTree tree() {
        return library.tree();
    }

    /** Takes over what areas are called now. */
    synchronized void follow() {
        AreaTree tree = library.tree();
        if (indexed.isEmpty() || indexed.get().tree() != tree) {
            // The one before is not closed: somebody may be reading it, and it holds nothing but memory.
            indexed = Optional.of(Indexed.of(tree));
        }
    }

    /** @param words two texts for each area: with even ids those of names, with odd ones those of descriptions */
    private record Indexed(AreaTree tree, WordIndex words) {

        static Indexed of(AreaTree tree) {
            WordIndex words = new WordIndex();
            List<IndexedText> texts = new ArrayList<>();
            long id = 0;
            for (Area area : tree.areas()) {
                if (!area.archived()) {
                    String names =
                            area.name() + "\n" + String.join("\n", area.facts().aliases());
                    texts.add(new IndexedText(id, area.key(), names));
                    texts.add(new IndexedText(id + 1, area.key(), area.description()));
                }
                id += 2;
            }
            words.put(texts);
            words.publish();
            return new Indexed(tree, words);
        }

        List<Named> in(String text) {
            Map<String, Named> found = new LinkedHashMap<>();
            for (LikeText like : words.like(new TextQuestion(text, false, true, Set.of(), MOST))) {
                found.merge(like.group(), named(like), Indexed::both);
            }
            return List.copyOf(found.values());
        }

        private static Named named(LikeText like) {
            boolean name = like.id() % 2 == 0;
            return new Named(like.group(), name ? like.likeness() : 0, name ? 0 : like.likeness(), like.sharedWords());
        }

        private static Named both(Named one, Named other) {
            List<String> words = new ArrayList<>(one.sharedWords());
            other.sharedWords().stream().filter(word -> !words.contains(word)).forEach(words::add);
            return new Named(
                    one.areaKey(),
                    Math.max(one.name(), other.name()),
                    Math.max(one.description(), other.description()),
                    words);
        }
    }
}
