package org.articlint.spark;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.Serializable;
import java.util.Optional;
import org.articlint.lint.Admission;
import org.articlint.lint.files.Failure;

/**
 * Whether a record is an article.
 *
 * @param reason why it is not checked; empty for an article
 * @param isFailure whether it may be an article, so that the run is incomplete
 */
record Admitted(String reason, boolean isFailure) implements Serializable {

  /** Decides about a record; of one that the name leaves out it does not matter what it holds. */
  static Admitted of(Source source, Admission admission) {
    if (!source.isNamed()) {
      return new Admitted(source.fault(), true);
    }
    Optional<Admission.Refusal> refusal = admission.refusal(source.path(), source.bytes());
    if (!source.fault().isEmpty() && refusal.filter(each -> !each.isFailure()).isEmpty()) {
      return new Admitted(source.fault(), true);
    }
    return new Admitted(
        refusal.map(Admission.Refusal::reason).orElse(""),
        refusal.map(Admission.Refusal::isFailure).orElse(false));
  }

  boolean isArticle() {
    return reason.isEmpty();
  }

  private boolean isLeftOut() {
    return !isArticle() && !isFailure;
  }

  /** What holds for two records with the same path. */
  Admitted and(Admitted other) {
    if (isLeftOut() && other.isLeftOut()) {
      return this;
    }
    return new Admitted("several records have this path, so none of them was checked", true);
  }

  /** The result of a record that is no article. */
  Result result(String path) {
    return isFailure ? Result.ofFailure(new Failure(path, reason)) : Result.ofLeftOut(path);
  }

  static void write(Output out, Admitted admitted) {
    out.writeString(admitted.reason);
    out.writeBoolean(admitted.isFailure);
  }

  static Admitted read(Input in) {
    return new Admitted(in.readString(), in.readBoolean());
  }
}
