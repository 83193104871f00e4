package org.productops.glossary.highlight.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each user for whom no terms are marked. */
@Preload
@Table("UNMARKED_READER")
public interface UnmarkedReaderEntity extends Entity {

    @NotNull
    @Unique
    @StringLength(255)
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);
}
