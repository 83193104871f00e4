/** Feedback in files: tables with a mapping, and the exports of other products. */
package org.productops.feedback.file;
