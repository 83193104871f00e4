package org.productops.glossary.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each form of a term: its name, its abbreviation, each synonym. */
@Preload
@Table("TERM_FORM")
public interface TermFormEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("TERM_ID")
    Integer getTermId();

    @Mutator("TERM_ID")
    void setTermId(Integer termId);

    @NotNull
    @Indexed
    @Accessor("SPACE_ID")
    Long getSpaceId();

    @Mutator("SPACE_ID")
    void setSpaceId(Long spaceId);

    /** What kind of form it is; see {@link FormKind}. */
    @NotNull
    @StringLength(20)
    @Accessor("FORM_KIND")
    String getFormKind();

    @Mutator("FORM_KIND")
    void setFormKind(String formKind);

    /** The place among the synonyms. */
    @NotNull
    @Accessor("FORM_POSITION")
    Integer getFormPosition();

    @Mutator("FORM_POSITION")
    void setFormPosition(Integer formPosition);

    /** The form as it was written. */
    @NotNull
    @StringLength(100)
    @Accessor("WRITTEN_FORM")
    String getWrittenForm();

    @Mutator("WRITTEN_FORM")
    void setWrittenForm(String writtenForm);

    /** What must be unique; see {@link FormKey}. */
    @NotNull
    @Unique
    @StringLength(64)
    @Accessor("FORM_KEY")
    String getFormKey();

    @Mutator("FORM_KEY")
    void setFormKey(String formKey);
}
