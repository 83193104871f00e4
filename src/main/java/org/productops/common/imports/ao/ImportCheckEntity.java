package org.productops.common.imports.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each part of a page of what a check found. */
@Preload
@Table("IMPORT_CHECK")
public interface ImportCheckEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("IMPORT_ID")
    Long getImportId();

    @Mutator("IMPORT_ID")
    void setImportId(Long importId);

    /** The fate of the things on the page, or what else is on it. */
    @NotNull
    @Indexed
    @StringLength(20)
    @Accessor("PAGE_KIND")
    String getPageKind();

    @Mutator("PAGE_KIND")
    void setPageKind(String pageKind);

    /** Its place among the pages of its kind. */
    @NotNull
    @Indexed
    @Accessor("PAGE_POSITION")
    Integer getPagePosition();

    @Mutator("PAGE_POSITION")
    void setPagePosition(Integer pagePosition);

    /** The place of this part in the page. */
    @Accessor("PART_POSITION")
    int getPartPosition();

    @Mutator("PART_POSITION")
    void setPartPosition(int partPosition);

    /** JSON in base64, so much that every database takes it. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    @Accessor("PART_CONTENT")
    String getPartContent();

    @Mutator("PART_CONTENT")
    void setPartContent(String partContent);
}
