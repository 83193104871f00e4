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
import org.productops.readiness.check.CheckType;
import org.productops.readiness.check.CheckTypes;
import org.productops.readiness.checklist.ChecklistFields;
import org.productops.readiness.checklist.ChecklistLibrary;

/** How the entries of checklists and of ticks read. */
@JiraComponent
public class ReadinessAuditTexts implements AuditTexts {

    private static final String TICKED = "productops.readiness.audit.ticked";
    private static final String UNTICKED = "productops.readiness.audit.unticked";

    /** What checklists are kept with between the parts of an item. */
    private static final String BETWEEN = " | ";

    private static final Map<String, String> LABELS = Map.of(
            ChecklistFields.NAME, "productops.readiness.form.name",
            ChecklistFields.SCOPE, "productops.readiness.form.scope",
            ChecklistFields.OVERRIDES, "productops.readiness.form.overrides",
            ChecklistFields.DESCRIPTION, "productops.readiness.form.description",
            ChecklistFields.ORDER, "productops.readiness.audited.order");

    private final ChecklistLibrary library;
    private final CheckTypes types;
    private final Texts texts;

    @Inject
    public ReadinessAuditTexts(ChecklistLibrary library, CheckTypes types, Texts texts) {
        this.library = library;
        this.types = types;
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
        if (LABELS.containsKey(field)) {
            return value;
        }
        return Arrays.stream(value.split(" \\| ")).map(this::part).collect(Collectors.joining(BETWEEN));
    }

    private String part(String part) {
        int blank = part.indexOf(' ');
        String word = blank < 0 ? part : part.substring(0, blank);
        return Optional.ofNullable(words().get(word))
                .map(key -> texts.get(key) + part.substring(word.length()))
                .orElse(part);
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
