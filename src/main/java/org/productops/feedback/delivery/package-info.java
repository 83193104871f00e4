/** How far the issues are that are built because of feedback: begun, resolved, released, reopened. */
package org.productops.feedback.delivery;
