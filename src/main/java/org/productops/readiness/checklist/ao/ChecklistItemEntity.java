package org.productops.readiness.checklist.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for an item of a checklist. */
@Preload
@Table("CHECKLIST_ITEM")
public interface ChecklistItemEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("CHECKLIST_ID")
    long getChecklistId();

    @Mutator("CHECKLIST_ID")
    void setChecklistId(long checklistId);

    @NotNull
    @Accessor("ITEM_POSITION")
    int getItemPosition();

    @Mutator("ITEM_POSITION")
    void setItemPosition(int itemPosition);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("ITEM_TEXT")
    String getItemText();

    @Mutator("ITEM_TEXT")
    void setItemText(String itemText);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("HELP_TEXT")
    String getHelpText();

    @Mutator("HELP_TEXT")
    void setHelpText(String helpText);

    @NotNull
    @Accessor("MANDATORY")
    boolean isMandatory();

    @Mutator("MANDATORY")
    void setMandatory(boolean mandatory);

    @NotNull
    @StringLength(30)
    @Accessor("CHECK_KIND")
    String getCheckKind();

    @Mutator("CHECK_KIND")
    void setCheckKind(String checkKind);

    /** What the check looks at; empty for kinds that look at nothing. Databases that treat an empty text as null give null. */
    @Accessor("FIELD_ID")
    String getFieldId();

    @Mutator("FIELD_ID")
    void setFieldId(String fieldId);

    /** An item that was taken out stays as a row, so that the ticks it had on old issues keep their meaning. */
    @NotNull
    @Indexed
    @Accessor("DELETED")
    boolean isDeleted();

    @Mutator("DELETED")
    void setDeleted(boolean deleted);

    /** What the subject is held against; null for kinds that compare with nothing. */
    @Accessor("CHECK_VALUE")
    String getCheckValue();

    @Mutator("CHECK_VALUE")
    void setCheckValue(String checkValue);

    /** The heading above; null for none. */
    @Accessor("SECTION_NAME")
    String getSectionName();

    @Mutator("SECTION_NAME")
    void setSectionName(String sectionName);

    /** Null for none. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("HELP_LINK")
    String getHelpLink();

    @Mutator("HELP_LINK")
    void setHelpLink(String helpLink);

    /** Null for anyone. */
    @StringLength(450)
    @Accessor("TICKERS")
    String getTickers();

    @Mutator("TICKERS")
    void setTickers(String tickers);

    /** As JSON; null for none. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("ITEM_CONDITIONS")
    String getItemConditions();

    @Mutator("ITEM_CONDITIONS")
    void setItemConditions(String itemConditions);

    /** False where nobody ever said. */
    @Accessor("SKIPPABLE")
    boolean isSkippable();

    @Mutator("SKIPPABLE")
    void setSkippable(boolean skippable);

    /** A date as {@code 2026-12-31}, which is the same in every zone; null for the beginning. */
    @StringLength(10)
    @Accessor("STARTS_ON")
    String getStartsOn();

    @Mutator("STARTS_ON")
    void setStartsOn(String startsOn);

    /** Null for an item that is older than this column. */
    @Accessor("ADDED_AT")
    Date getAddedAt();

    @Mutator("ADDED_AT")
    void setAddedAt(Date addedAt);
}
