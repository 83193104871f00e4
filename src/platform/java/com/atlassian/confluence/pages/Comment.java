package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

/**
 * A comment on a page or a blog post.
 *
 * @source https://docs.atlassian.com/ConfluenceServer/javadoc/10.1.2/com/atlassian/confluence/pages/Comment.html — [D]
 */
public class Comment extends ContentEntityObject {}
