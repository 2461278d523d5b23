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

  static Admitted of(Source source, Admission admission) {
    Optional<Admission.Refusal> refusal = admission.refusal(source.path(), source.bytes());
    return new Admitted(
        refusal.map(Admission.Refusal::reason).orElse(""),
        refusal.map(Admission.Refusal::isFailure).orElse(false));
  }

  boolean isArticle() {
    return reason.isEmpty();
  }

  /** What holds for two records with the same path. */
  Admitted and(Admitted other) {
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
