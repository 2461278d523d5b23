/**
 * Audits archives on a cluster. {@link org.articlint.spark.Audit} is the plan, from top to bottom;
 * {@link org.articlint.spark.Main} runs it. The records beside them are the rows between its steps.
 */
package org.articlint.spark;
