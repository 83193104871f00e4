package org.productops.style;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.person.Erased;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonReport;
import org.productops.common.person.PersonTrace;
import org.productops.common.person.PersonTraces;
import org.productops.common.snapshot.Change;
import org.productops.common.snapshot.Snapshot;
import org.productops.common.snapshot.SnapshotWrites;
import org.productops.style.rule.StyleRule;
import org.productops.style.vale.ValeRuleText;

/**
 * People in style guides: who edits one, and who is named in what one says. Who owns a guide stays until somebody else does, and so
 * does what a guide looks for: without a word it would find something else.
 */
@ConfluenceComponent
public class StyleTraces implements PersonTraces {

    private static final String TOPIC = "style-guides";

    private final StyleGuideStore guides;
    private final StyleRuleStore rules;
    private final StyleLibrary library;
    private final SnapshotWrites writes;

    @Inject
    public StyleTraces(StyleGuideStore guides, StyleRuleStore rules, StyleLibrary library, SnapshotWrites writes) {
        this.guides = guides;
        this.rules = rules;
        this.library = library;
        this.writes = writes;
    }

    @Override
    public PersonReport find(PersonQuery query) {
        List<PersonTrace> traces = new ArrayList<>();
        for (StyleGuide guide : guides.all()) {
            if (isFound(query, true, guide)) {
                add(traces, fields(guide), fields(without(query.inTexts(), true, guide)), false);
            }
            if (query.isUser(guide.ownerKey())
                    || !cleaned(query, guide.accepted()).equals(guide.accepted())
                    || !cleaned(query, guide.rejected()).equals(guide.rejected())) {
                add(traces, kept(guide), keptWithout(query.inTexts(), guide), true);
            }
            for (GuideRule rule : rules.all(guide.id())) {
                without(query, true, rule)
                        .ifPresent(left -> add(
                                traces,
                                fields(rule),
                                without(query.inTexts(), true, rule)
                                        .map(StyleTraces::fields)
                                        .orElse(Map.of()),
                                false));
                String said = looksFor(rule);
                String left = query.cleanedJson(true, 0, said);
                if (!left.equals(said)) {
                    add(traces, Map.of("term", said), Map.of("term", left), true);
                }
            }
        }
        return new PersonReport(TOPIC, traces);
    }

    private static void add(
            List<PersonTrace> traces, Map<String, String> before, Map<String, String> after, boolean stays) {
        Map<String, String> found = new LinkedHashMap<>(before);
        found.entrySet().removeIf(field -> field.getValue().equals(after.get(field.getKey())));
        traces.add(new PersonTrace(0, found, stays));
    }

    @Override
    public Erased erase(PersonQuery query, boolean words) {
        int count = writes.change(library.directories(), Snapshot.ALL, writing -> {
            List<StyleGuide> changed = guides.all().stream()
                    .filter(guide -> isFound(query, words, guide))
                    .map(guide -> without(query.inTexts(), words, guide))
                    .map(guide -> guide.withVersion(guide.version() + 1))
                    .toList();
            changed.forEach(guides::put);
            return change(changed.size());
        });
        for (StyleGuide guide : guides.all()) {
            if (rules.all(guide.id()).stream()
                    .anyMatch(rule -> without(query, words, rule).isPresent())) {
                count += eraseRules(guide.id(), query, words);
            }
        }
        return new Erased(TOPIC, count);
    }

    private int eraseRules(long guideId, PersonQuery query, boolean words) {
        return writes.holding(
                library.directories(),
                Snapshot.ALL,
                any -> writes.change(library.contents(), StyleLibrary.key(guideId), writing -> {
                    List<GuideRule> changed = rules.all(guideId).stream()
                            .filter(rule -> without(query, words, rule).isPresent())
                            .flatMap(rule -> without(query.inTexts(), words, rule).stream())
                            .toList();
                    rules.update(guideId, changed, writing.revision());
                    return change(changed.size());
                }));
    }

    private static <T> Change<T, Integer> change(int count) {
        return count == 0 ? Change.none(count) : Change.unseen(count);
    }

    private static boolean isFound(PersonQuery query, boolean words, StyleGuide guide) {
        return !without(query, words, guide).equals(guide);
    }

    private static List<String> cleaned(PersonQuery query, List<String> texts) {
        return texts.stream().map(text -> query.cleaned(true, 0, text)).toList();
    }

    private static StyleGuide without(PersonQuery query, boolean words, StyleGuide guide) {
        return new StyleGuide(
                guide.id(),
                guide.key(),
                guide.name(),
                query.cleaned(words, 0, guide.description()),
                guide.ownerKey(),
                guide.editors().stream()
                        .filter(editor -> !editor.isUser() || !query.isUser(editor.id()))
                        .toList(),
                guide.language(),
                guide.withGlossary(),
                guide.accepted(),
                guide.rejected(),
                guide.version());
    }

    private static Map<String, String> fields(StyleGuide guide) {
        return Map.of(
                "description",
                guide.description(),
                "editors",
                String.join(
                        "\n",
                        guide.editors().stream().map(editor -> editor.id()).toList()));
    }

    private static Map<String, String> kept(StyleGuide guide) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("owner", guide.ownerKey());
        fields.put("term", String.join("\n", guide.accepted()));
        fields.put("forms", String.join("\n", guide.rejected()));
        return fields;
    }

    private static Map<String, String> keptWithout(PersonQuery query, StyleGuide guide) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("owner", query.cleanedUser(guide.ownerKey()));
        fields.put("term", String.join("\n", cleaned(query, guide.accepted())));
        fields.put("forms", String.join("\n", cleaned(query, guide.rejected())));
        return fields;
    }

    /** Empty if nothing is to be erased. */
    private static Optional<GuideRule> without(PersonQuery query, boolean words, GuideRule rule) {
        return rule.rule()
                .map(said -> new StyleRule(
                        said.name(),
                        said.body(),
                        said.level(),
                        said.scopes(),
                        query.cleaned(words, 0, said.message()),
                        said.description().map(text -> query.cleaned(words, 0, text)),
                        said.link().map(text -> query.cleaned(words, 0, text)),
                        said.limit(),
                        said.action()))
                .filter(left -> !left.equals(rule.rule().get()))
                .map(left -> rule.becoming(left, rule.state()));
    }

    private static Map<String, String> fields(GuideRule rule) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", rule.rule().map(StyleRule::message).orElse(""));
        fields.put("text", rule.rule().flatMap(StyleRule::description).orElse(""));
        fields.put("link", rule.rule().flatMap(StyleRule::link).orElse(""));
        return fields;
    }

    /** The rule without what it says to people. */
    private static String looksFor(GuideRule rule) {
        return rule.rule()
                .map(said -> ValeRuleText.json(new StyleRule(
                        said.name(),
                        said.body(),
                        said.level(),
                        said.scopes(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        said.limit(),
                        said.action())))
                .orElse("");
    }
}
