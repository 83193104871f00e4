package org.productops.release;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.productops.common.audit.AuditTexts;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.productops.common.user.PersonNames;

/** How the entries of releases and tiers read. */
@JiraComponent
public class ReleaseAuditTexts implements AuditTexts {

    /** What all actions begin with. */
    public static final String ACTIONS = "productops.release.audit.";

    private static final String TIER = "tier ";

    private final Texts texts;

    @Inject
    public ReleaseAuditTexts(Texts texts) {
        this.texts = texts;
    }

    /** What entries about a release are kept under: its number, and its name for when it is gone. */
    public static String subject(Release release) {
        return release.id() + " " + release.name();
    }

    /** What entries about a tier are kept under. */
    static String subject(LaunchTier tier) {
        return TIER + tier.number();
    }

    @Override
    public String actionStart() {
        return ACTIONS;
    }

    @Override
    public Message feature() {
        return Message.of("productops.release.title");
    }

    @Override
    public List<String> actions() {
        return List.of(
                ACTIONS + "created",
                ACTIONS + "changed",
                ACTIONS + "deleted",
                ACTIONS + "tier-chosen",
                ACTIONS + "tier-confirmed",
                ACTIONS + "signed",
                ACTIONS + "revoked",
                ACTIONS + "decided",
                ACTIONS + "item-added",
                ACTIONS + "item-changed",
                ACTIONS + "item-removed",
                ACTIONS + "ticked",
                ACTIONS + "unticked",
                ACTIONS + "notes-changed",
                ACTIONS + "tier-changed");
    }

    @Override
    public Optional<Message> field(String field) {
        return switch (field) {
            case ReleaseFields.NAME,
                    ReleaseFields.VERSIONS,
                    ReleaseFields.TARGET,
                    ReleaseFields.SCOPE_FIXED,
                    ReleaseFields.PRODUCT,
                    ReleaseFields.MARKETING,
                    ReleaseFields.TIER,
                    ReleaseFields.ABOUT,
                    ReleaseFields.LEAD_DAYS,
                    ReleaseFields.ITEMS,
                    ReleaseFields.TEXT,
                    ReleaseFields.SIDE,
                    ReleaseFields.OWNER,
                    ReleaseFields.NOTE,
                    ReleaseFields.REASON,
                    ReleaseFields.GO,
                    ReleaseFields.NOTES ->
                Optional.of(Message.of("productops.release.field." + field.toLowerCase(Locale.ROOT)));
            default -> Optional.empty();
        };
    }

    @Override
    public String value(String field, String value, PersonNames names) {
        return switch (field) {
            case ReleaseFields.OWNER -> names.of(value);
            case ReleaseFields.SIDE -> texts.get("productops.release.side." + value);
            case ReleaseFields.GO -> texts.get("productops.release.decision." + value);
            default -> value;
        };
    }

    private static String address(String id) {
        return id.matches("-?\\d{1,18}") ? ReleaseAddress.of(Long.parseLong(id)) : ReleaseAddress.ROOT;
    }

    @Override
    public Subject subject(String subject) {
        if (subject.startsWith(TIER)) {
            return new Subject(
                    texts.get("productops.release.tier.name", subject.substring(TIER.length())),
                    Optional.of(ReleaseAddress.TIERS));
        }
        int blank = subject.indexOf(' ');
        return blank < 0
                ? new Subject(subject, Optional.empty())
                : new Subject(subject.substring(blank + 1), Optional.of(address(subject.substring(0, blank))));
    }
}
