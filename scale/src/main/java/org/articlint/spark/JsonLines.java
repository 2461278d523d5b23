package org.articlint.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * Reads JSON Lines. Spark's own reader takes the first object of a line and passes over what
 * follows, so that an article would be lost where files were joined without a last line feed.
 */
final class JsonLines {

  /** The engine judges how long a text may be, and knows its path. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private JsonLines() {}

  /**
   * Reads files, also those in directories, and compressed ones.
   *
   * @throws IOException when they cannot be looked at
   */
  static JavaRDD<Source> read(JavaSparkContext spark, String path) throws IOException {
    Job job = Job.getInstance(spark.hadoopConfiguration());
    FileInputFormat.setInputPaths(job, new Path(path));
    FileInputFormat.setInputDirRecursive(job, true);
    JavaNewHadoopRDD<LongWritable, Text> lines =
        (JavaNewHadoopRDD<LongWritable, Text>)
            spark.newAPIHadoopRDD(
                job.getConfiguration(), TextInputFormat.class, LongWritable.class, Text.class);
    return lines.mapPartitionsWithInputSplit(JsonLines::sources, false);
  }

  private static Iterator<Source> sources(
      InputSplit split, Iterator<Tuple2<LongWritable, Text>> lines) {
    String file = ((FileSplit) split).getPath().toString();
    return Iterators.flatMap(
        lines,
        line -> {
          // Hadoop uses the same object for the next line.
          byte[] bytes = Arrays.copyOf(line._2.getBytes(), line._2.getLength());
          return new String(bytes, StandardCharsets.UTF_8).isBlank()
              ? Collections.emptyIterator()
              : Collections.singleton(source(file + ", byte " + line._1.get(), bytes)).iterator();
        });
  }

  /**
   * A record.
   *
   * @param place of the line in the input
   */
  static Source source(String place, byte[] line) {
    Map<String, String> texts;
    try (JsonParser json = JSON.createParser(line)) {
      texts = texts(json);
    } catch (JsonProcessingException e) {
      return Source.unnamed(place, "is not one JSON object on one line: " + e.getOriginalMessage());
    } catch (IOException e) {
      return Source.unnamed(place, "is not one JSON object on one line: " + e.getMessage());
    }
    String path = texts.getOrDefault("path", "");
    if (path.isEmpty()) {
      return Source.unnamed(place, "has no path");
    }
    String text = texts.get("text");
    return text == null
        ? Source.withoutText(path)
        : Source.of(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The fields of the only object that are strings. */
  private static Map<String, String> texts(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new IOException("it begins otherwise");
    }
    Map<String, String> texts = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (json.nextToken() == JsonToken.VALUE_STRING) {
        texts.put(name, json.getText());
      } else {
        json.skipChildren();
      }
    }
    if (json.nextToken() != null) {
      throw new IOException("something follows the object");
    }
    return texts;
  }
}
