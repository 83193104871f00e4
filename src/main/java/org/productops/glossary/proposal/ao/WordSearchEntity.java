package org.productops.glossary.proposal.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each editor of a glossary who had words looked for in pages. */
@Preload
@Table("WORD_SEARCH")
public interface WordSearchEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("GLOSSARY_ID")
    Long getGlossaryId();

    @Mutator("GLOSSARY_ID")
    void setGlossaryId(Long glossaryId);

    @NotNull
    @Indexed
    @StringLength(255)
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    /** 0 if no job looked. */
    @NotNull
    @Accessor("JOB_ID")
    Long getJobId();

    @Mutator("JOB_ID")
    void setJobId(Long jobId);

    @Accessor("PAGE_COUNT")
    int getPageCount();

    @Mutator("PAGE_COUNT")
    void setPageCount(int pageCount);

    /** When a search began or ended last. */
    @NotNull
    @Indexed
    @Accessor("SEEN_AT")
    Date getSeenAt();

    @Mutator("SEEN_AT")
    void setSeenAt(Date seenAt);

    /** Null as long as no search has come to its end. */
    @Accessor("FOUND_AT")
    Date getFoundAt();

    @Mutator("FOUND_AT")
    void setFoundAt(Date foundAt);

    /** As JSON, the best first; null as long as nothing was found. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("FOUND_WORDS")
    String getFoundWords();

    @Mutator("FOUND_WORDS")
    void setFoundWords(String foundWords);
}
