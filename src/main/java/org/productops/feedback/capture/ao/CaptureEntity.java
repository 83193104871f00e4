package org.productops.feedback.capture.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each thing that somebody captured. */
@Preload
@Table("FEEDBACK_CAPTURE")
public interface CaptureEntity extends Entity {

    @NotNull
    @Unique
    @StringLength(64)
    @Accessor("TOKEN_TEXT")
    String getTokenText();

    @Mutator("TOKEN_TEXT")
    void setTokenText(String tokenText);

    @NotNull
    @Indexed
    @StringLength(255)
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    @NotNull
    @Accessor("PAGE_ID")
    Long getPageId();

    @Mutator("PAGE_ID")
    void setPageId(Long pageId);

    @StringLength(255)
    @Accessor("PAGE_TITLE")
    String getPageTitle();

    @Mutator("PAGE_TITLE")
    void setPageTitle(String pageTitle);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("PLACE_LINK")
    String getPlaceLink();

    @Mutator("PLACE_LINK")
    void setPlaceLink(String placeLink);

    @NotNull
    @StringLength(60)
    @Accessor("ADDRESS_NAME")
    String getAddressName();

    @Mutator("ADDRESS_NAME")
    void setAddressName(String addressName);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("QUOTE")
    String getQuote();

    @Mutator("QUOTE")
    void setQuote(String quote);

    @StringLength(20)
    @Accessor("CAPTURED_KIND")
    String getCapturedKind();

    @Mutator("CAPTURED_KIND")
    void setCapturedKind(String capturedKind);

    @StringLength(255)
    @Accessor("ORGANISATION")
    String getOrganisation();

    @Mutator("ORGANISATION")
    void setOrganisation(String organisation);

    @NotNull
    @Indexed
    @Accessor("CAPTURED_AT")
    Date getCapturedAt();

    @Mutator("CAPTURED_AT")
    void setCapturedAt(Date capturedAt);

    @NotNull
    @Indexed
    @StringLength(20)
    @Accessor("CAPTURE_STATE")
    String getCaptureState();

    @Mutator("CAPTURE_STATE")
    void setCaptureState(String captureState);

    /** Where Jira tells what became of it, why Jira does not take it, or what keeps it here. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("CAPTURE_ANSWER")
    String getCaptureAnswer();

    @Mutator("CAPTURE_ANSWER")
    void setCaptureAnswer(String captureAnswer);

    @NotNull
    @Indexed
    @Accessor("TRY_AT")
    Date getTryAt();

    @Mutator("TRY_AT")
    void setTryAt(Date tryAt);

    @NotNull
    @Accessor("TRIED_COUNT")
    Integer getTriedCount();

    @Mutator("TRIED_COUNT")
    void setTriedCount(Integer triedCount);
}
