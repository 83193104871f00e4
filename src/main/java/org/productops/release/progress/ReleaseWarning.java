package org.productops.release.progress;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.productops.common.mail.MailContent;
import org.productops.common.mail.MailLanguage;
import org.productops.common.mail.MailWriter;
import org.productops.common.mail.Mails;
import org.productops.common.user.People;
import org.productops.release.Release;
import org.productops.release.ReleaseAddress;
import org.productops.release.ReleaseSide;
import org.productops.release.ReleaseVersion;

/**
 * Tells by mail that a version went out although something was open: those who speak for the release, and who released it.
 * It has figures alone, and names no issue.
 */
@JiraComponent
public class ReleaseWarning {

    /** Larger groups are not told, as nobody of them would feel meant. */
    private static final int MOST_MEMBERS = 50;

    private final Mails mails;
    private final People people;

    @Inject
    public ReleaseWarning(Mails mails, People people) {
        this.mails = mails;
        this.people = people;
    }

    /** A version of a release went out, or a version by itself. */
    void released(Release release, ReleaseVersion version, KeptState state) {
        if (!release.isBegun()) {
            state.by().ifPresent(user -> mails.send(user, language -> unplanned(language, release, version, state)));
            return;
        }
        tell(release, state.by(), language -> released(language, release, version, state));
    }

    /** A version of a release is not released any more. */
    void reopened(Release release, ReleaseVersion version, Optional<String> by, boolean isAskedAnew) {
        tell(release, by, language -> reopened(language, release, version, isAskedAnew));
    }

    /** Tells those who speak for a release, and who did it. */
    private void tell(Release release, Optional<String> by, MailWriter content) {
        Set<String> told = new LinkedHashSet<>();
        by.ifPresent(told::add);
        Stream.concat(release.product().stream(), release.marketing().stream())
                .flatMap(holder ->
                        holder.isUser() ? Stream.of(holder.id()) : people.members(holder.id(), MOST_MEMBERS).stream())
                .forEach(told::add);
        told.forEach(user -> mails.send(user, content));
    }

    private static MailContent released(
            MailLanguage language, Release release, ReleaseVersion version, KeptState state) {
        List<MailContent.Part> parts = new ArrayList<>();
        parts.add(MailContent.Part.text(language.text("productops.release.mail.released", version.fullName())));
        if (state.mandatoryOpen() > 0) {
            parts.add(MailContent.Part.text(
                    language.text("productops.release.mail.mandatory", state.mandatoryOpen(), state.notReady())));
        }
        if (state.launchOpen() > 0) {
            parts.add(MailContent.Part.text(language.text("productops.release.mail.launch", state.launchOpen())));
        }
        for (ReleaseSide side : ReleaseSide.values()) {
            if (!state.signed().contains(side)) {
                parts.add(MailContent.Part.text(language.text("productops.release.mail.unsigned." + side.id())));
            }
        }
        parts.add(
                MailContent.Part.link(language.text("productops.release.mail.page"), ReleaseAddress.of(release.id())));
        return new MailContent(language.text("productops.release.mail.subject", release.name()), parts);
    }

    private static MailContent reopened(
            MailLanguage language, Release release, ReleaseVersion version, boolean isAskedAnew) {
        List<MailContent.Part> parts = new ArrayList<>();
        parts.add(MailContent.Part.text(language.text("productops.release.mail.reopened", version.fullName())));
        if (isAskedAnew) {
            parts.add(MailContent.Part.text(language.text("productops.release.mail.asked-anew")));
        }
        parts.add(
                MailContent.Part.link(language.text("productops.release.mail.since"), ReleaseAddress.of(release.id())));
        return new MailContent(language.text("productops.release.mail.subject-reopened", release.name()), parts);
    }

    private static MailContent unplanned(
            MailLanguage language, Release release, ReleaseVersion version, KeptState state) {
        return new MailContent(
                language.text("productops.release.mail.subject", version.fullName()),
                List.of(
                        MailContent.Part.text(language.text(
                                "productops.release.mail.unplanned", version.fullName(), state.mandatoryOpen())),
                        MailContent.Part.link(
                                language.text("productops.release.mail.page"), ReleaseAddress.of(release.id()))));
    }
}
