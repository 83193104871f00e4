package org.productops.readiness.issue;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.audit.AuditTexts;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.productops.common.user.PersonNames;
import org.productops.readiness.check.Check;
import org.productops.readiness.check.CheckSubjects;
import org.productops.readiness.check.CheckType;
import org.productops.readiness.check.CheckTypes;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.check.EligibleChoices;
import org.productops.readiness.checklist.ChecklistFields;
import org.productops.readiness.checklist.ChecklistLibrary;
import org.productops.readiness.checklist.EligibleText;

/** How the entries of checklists and of ticks read. */
@JiraComponent
public class ReadinessAuditTexts implements AuditTexts {

    private static final String TICKED = "productops.readiness.audit.ticked";
    private static final String UNTICKED = "productops.readiness.audit.unticked";

    /** What checklists are kept with between the parts of an item. */
    private static final String BETWEEN = " | ";

    private static final String MATCHING = "MATCHING";

    private static final Map<String, String> LABELS = Map.of(
            ChecklistFields.NAME, "productops.readiness.form.name",
            ChecklistFields.SCOPE, "productops.readiness.form.scope",
            ChecklistFields.OVERRIDES, "productops.readiness.form.overrides",
            ChecklistFields.DESCRIPTION, "productops.readiness.form.description",
            ChecklistFields.ORDER, "productops.readiness.audited.order");

    private final ChecklistLibrary library;
    private final CheckTypes types;
    private final CheckSubjects subjects;
    private final EligibleChoices eligible;
    private final Texts texts;

    @Inject
    public ReadinessAuditTexts(
            ChecklistLibrary library, CheckTypes types, CheckSubjects subjects, EligibleChoices eligible, Texts texts) {
        this.library = library;
        this.types = types;
        this.subjects = subjects;
        this.eligible = eligible;
        this.texts = texts;
    }

    private Map<String, String> words() {
        Map<String, String> words = types.all().stream()
                .map(CheckType::kind)
                .collect(Collectors.toMap(Function.identity(), ReadinessAuditTexts::kind));
        words.put(Check.MANUAL, kind(Check.MANUAL));
        words.put(ChecklistFields.MANDATORY, "productops.readiness.panel.mandatory");
        words.put(ChecklistFields.SKIPPABLE, "productops.readiness.form.skippable");
        return words;
    }

    private static String kind(String name) {
        return "productops.readiness.kind." + name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String actionStart() {
        return "productops.readiness.audit.";
    }

    @Override
    public Message feature() {
        return Message.of("productops.readiness.page.link");
    }

    @Override
    public List<String> actions() {
        return List.of(
                "productops.readiness.audit.created",
                "productops.readiness.audit.changed",
                "productops.readiness.audit.deleted",
                TICKED,
                UNTICKED);
    }

    @Override
    public Optional<Message> field(String field) {
        return Optional.ofNullable(LABELS.get(field))
                .map(Message::of)
                .or(() -> Optional.of(Message.of("productops.readiness.audited.item")));
    }

    @Override
    public String value(String field, String value, PersonNames names) {
        if (field.equals(ChecklistFields.OVERRIDES)) {
            return overrides(value);
        }
        if (field.equals(ChecklistFields.SCOPE) && value.startsWith(MATCHING)) {
            return scope(value.substring(MATCHING.length()).strip());
        }
        if (LABELS.containsKey(field)) {
            return value;
        }
        return Arrays.stream(value.split(" \\| ")).map(this::part).collect(Collectors.joining(BETWEEN));
    }

    /** The days, and who decides. */
    private String overrides(String value) {
        String[] parts = value.split(" \\| ", 2);
        return parts.length < 2
                ? value
                : texts.get(
                        "productops.readiness.audited.overrides",
                        parts[0],
                        Arrays.stream(parts[1].split(", ")).map(this::who).collect(Collectors.joining(", ")));
    }

    private String scope(String conditions) {
        return conditions.isEmpty()
                ? texts.get("productops.readiness.page.scope-all")
                : texts.get("productops.readiness.page.scope-matching") + " " + conditions;
    }

    private String who(String written) {
        return EligibleText.read(written).map(eligible::name).orElse(written);
    }

    private String part(String part) {
        Optional<Eligible> who = EligibleText.read(part).filter(named -> named.kind() != Eligible.Kind.ANYONE);
        if (who.isPresent()) {
            return texts.get("productops.readiness.audited.tickers", eligible.name(who.get()));
        }
        int blank = part.indexOf(' ');
        String word = blank < 0 ? part : part.substring(0, blank);
        return Optional.ofNullable(words().get(word))
                .map(key -> texts.get(key) + named(word, part.substring(word.length())))
                .orElse(part);
    }

    /** What a check looks at, by its name: its id is the first word, and behind it may be with what it is compared. */
    private String named(String kind, String rest) {
        String[] parts = rest.strip().split(" ", 2);
        return types.find(kind)
                .flatMap(type -> subjects.nameOf(type.subjectKind(), parts[0]))
                .map(name -> " " + name + (parts.length < 2 ? "" : " " + parts[1]))
                .orElse(rest);
    }

    /** An issue by its key; a checklist by its id and name. */
    @Override
    public Subject subject(String subject) {
        int blank = subject.indexOf(' ');
        if (blank < 0) {
            return new Subject(subject, Optional.of("/browse/" + subject));
        }
        String id = subject.substring(0, blank);
        return new Subject(
                subject.substring(blank + 1),
                library.checklists()
                        .find(Long.parseLong(id))
                        .map(checklist -> "/plugins/servlet/productops/checklists?action=edit&id=" + checklist.id()));
    }
}
