package org.productops.readiness.check;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.Optional;

/** A file is attached to the issue. */
@JiraComponent
public class AttachmentPresentCheck implements CheckType {

    public static final String KIND = "ATTACHMENT_PRESENT";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isJudgedOnCreate() {
        return false;
    }

    @Override
    public Optional<Gap> gap(IssueFacts facts, Check check, OtherLists lists) {
        return facts.hasAttachment() ? Optional.empty() : Gap.of("attachment");
    }
}
