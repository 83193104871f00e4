package org.productops.glossary.highlight.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each page on which no terms are marked. */
@Preload
@Table("UNMARKED_PAGE")
public interface UnmarkedPageEntity extends Entity {

    @NotNull
    @Unique
    @Accessor("PAGE_ID")
    Long getPageId();

    @Mutator("PAGE_ID")
    void setPageId(Long pageId);
}
