package org.productops.common.setup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.productops.common.audit.AuditTexts;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.productops.common.user.PersonNames;

/** How the entries of the set-up read. */
@JiraComponent
public class SetUpAuditTexts implements AuditTexts {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final Pattern WORD = Pattern.compile("\\b[A-Z]{4,9}\\b");

    /** What is kept of a step's report, and the texts that the report itself shows for it. */
    private static final Map<String, String> WORDS = Map.of(
            "CREATED", "productops.common.setup.created",
            "CHANGED", "productops.common.setup.changed",
            "UNCHANGED", "productops.common.setup.was-there",
            "FAILED", "productops.common.audit.failed",
            "SKIPPED", "productops.common.audit.skipped",
            "REMOVED", "productops.common.audit.set-up-removed");

    private final SetUpProjects projects;
    private final Texts texts;

    @Inject
    public SetUpAuditTexts(SetUpProjects projects, Texts texts) {
        this.projects = projects;
        this.texts = texts;
    }

    @Override
    public String actionStart() {
        return "productops.common.audit.set-up";
    }

    @Override
    public Message feature() {
        return Message.of("productops.common.setup.link");
    }

    @Override
    public List<String> actions() {
        return List.of("productops.common.audit.set-up", SetUpUndoService.ACTION);
    }

    @Override
    public Optional<Message> field(String field) {
        return Optional.of(
                field.equals(SetUpService.PROJECTS)
                        ? Message.of("productops.common.setup.audited")
                        : Message.of(field));
    }

    @Override
    public String value(String field, String value, PersonNames names) {
        if (field.equals(SetUpService.PROJECTS)) {
            return projects(value);
        }
        return WORD.matcher(value.replaceFirst("^DONE ", ""))
                .replaceAll(word -> Matcher.quoteReplacement(Optional.ofNullable(WORDS.get(word.group()))
                        .map(texts::get)
                        .orElse(word.group())))
                .replace("[]", "")
                .strip();
    }

    private String projects(String ids) {
        Map<String, String> names = projects.all().stream()
                .collect(Collectors.toMap(project -> String.valueOf(project.id()), SetUpProject::name));
        return ID.matcher(ids)
                .results()
                .map(id -> names.getOrDefault(id.group(), id.group()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public Subject subject(String subject) {
        return new Subject("Product Ops", Optional.of("/plugins/servlet/productops/setup"));
    }
}
