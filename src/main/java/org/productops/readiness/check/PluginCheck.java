package org.productops.readiness.check;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.common.error.Message;
import org.productops.common.text.Shortening;
import org.productops.readiness.api.CheckedIssue;
import org.productops.readiness.api.ReadinessCheck;
import org.productops.readiness.api.ReadinessGap;

/** What a check of another plugin says. Without that plugin nobody knows, so that the item stays open. */
@JiraComponent
public class PluginCheck implements CheckType {

    public static final String KIND = "PLUGIN_CHECK";

    /** What another plugin says stands in one line among others. */
    private static final int MOST_CHARACTERS = 300;

    private final PluginChecks checks;

    @Inject
    public PluginCheck(PluginChecks checks) {
        this.checks = checks;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public SubjectKind subjectKind() {
        return SubjectKind.PLUGIN_CHECK;
    }

    @Override
    public boolean isJudgedOnCreate(Check check) {
        return checks.ask(check.subject(), ReadinessCheck::isJudgedOnCreate).orElse(false);
    }

    @Override
    public Optional<Gap> gap(IssueFacts facts, Check check, OtherLists lists) {
        Optional<Optional<ReadinessGap>> said = checks.ask(check.subject(), other -> other.gap(new Seen(facts)));
        return said.isEmpty()
                ? Gap.ofBroken("plugin-gone", check.subject())
                : said.get().map(gap -> new Gap(text(gap.why()), text(gap.how())));
    }

    private static Message text(String said) {
        return Message.of("productops.readiness.gap.help", Shortening.atWord(said, MOST_CHARACTERS));
    }

    private record Seen(IssueFacts facts) implements CheckedIssue {

        @Override
        public OptionalLong id() {
            return facts.id();
        }

        @Override
        public long projectId() {
            return facts.projectId();
        }

        @Override
        public String typeId() {
            return facts.typeId();
        }

        @Override
        public Optional<String> areaKey() {
            return facts.area().map(AreaFact::key);
        }

        @Override
        public List<String> field(String fieldId) {
            return facts.field(fieldId).map(FieldFact::texts).orElse(List.of());
        }
    }
}
