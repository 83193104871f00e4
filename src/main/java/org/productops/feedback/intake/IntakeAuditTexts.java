package org.productops.feedback.intake;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.productops.common.audit.AuditTexts;
import org.productops.common.error.Message;
import org.productops.common.setup.SetUpProject;
import org.productops.common.setup.SetUpProjects;
import org.productops.common.text.Texts;
import org.productops.common.user.PersonNames;

/** How the entries of sources and of what came in read. */
@JiraComponent
public class IntakeAuditTexts implements AuditTexts {

    /** What all actions begin with. */
    public static final String ACTIONS = "productops.intake.audit.";

    /** Where the sources are listed. */
    public static final String PAGE = "/plugins/servlet/productops/intake";

    private final Texts texts;
    private final SetUpProjects projects;

    @Inject
    public IntakeAuditTexts(Texts texts, SetUpProjects projects) {
        this.texts = texts;
        this.projects = projects;
    }

    /** What entries about a source are kept under: its number, and its name for when it is gone. */
    static String subject(IntakeSource source) {
        return source.id() + " " + source.name();
    }

    @Override
    public String actionStart() {
        return ACTIONS;
    }

    @Override
    public Message feature() {
        return Message.of("productops.intake.title");
    }

    @Override
    public List<String> actions() {
        return List.of(
                ACTIONS + "source-created",
                ACTIONS + "source-changed",
                ACTIONS + "source-deleted",
                ACTIONS + "token-renewed",
                ACTIONS + "token-revoked",
                ACTIONS + "retried",
                ACTIONS + "discarded");
    }

    @Override
    public Optional<Message> field(String field) {
        return switch (field) {
            case IntakeSourceFields.NAME,
                    IntakeSourceFields.KIND,
                    IntakeSourceFields.PROJECT,
                    IntakeSourceFields.RUNS_AS,
                    IntakeSourceFields.SECRET,
                    IntakeSourceFields.TOPICS,
                    IntakeSourceFields.PER_MINUTE,
                    IntakeSourceFields.KEPT_DAYS,
                    IntakeSourceFields.ACTIVE,
                    IntakeSourceFields.RULES,
                    IntakeSourceFields.TOKEN,
                    IntakeSourceFields.REASON,
                    IntakeSourceFields.COUNT ->
                Optional.of(Message.of("productops.intake.field." + field.toLowerCase(Locale.ROOT)));
            default -> Optional.empty();
        };
    }

    @Override
    public String value(String field, String value, PersonNames names) {
        return switch (field) {
            case IntakeSourceFields.KIND ->
                IntakeKind.named(value).map(kind -> texts.get(kind.textKey())).orElse(value);
            case IntakeSourceFields.PROJECT -> project(value);
            case IntakeSourceFields.RUNS_AS -> names.of(value);
            case IntakeSourceFields.SECRET, IntakeSourceFields.TOKEN ->
                texts.get(
                        value.equals(IntakeSourceFields.SET_ANEW)
                                ? "productops.intake.audit-value.anew"
                                : "productops.intake.audit-value.set");
            case IntakeSourceFields.ACTIVE ->
                texts.get(
                        value.equals("true")
                                ? "productops.intake.audit-value.yes"
                                : "productops.intake.audit-value.no");
            default -> value;
        };
    }

    private String project(String id) {
        return projects.all().stream()
                .filter(project -> String.valueOf(project.id()).equals(id))
                .map(SetUpProject::name)
                .findFirst()
                .orElse(id);
    }

    @Override
    public Subject subject(String subject) {
        int blank = subject.indexOf(' ');
        return new Subject(blank < 0 ? subject : subject.substring(blank + 1), Optional.of(PAGE));
    }
}
