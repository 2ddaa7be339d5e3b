package vn.baocao.corpus.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import vn.baocao.corpus.ReadWarning;

/** The XML parts of an office file that is a ZIP archive; sizes are limited, entities refused. */
final class OfficePackage {

  /** Hears the elements of a part. */
  interface Elements {

    /** An element begins. */
    void start(String name, XMLStreamReader xml);

    /** An element ends. */
    void end(String name);

    /** Characters between elements. */
    default void characters(String text) {}

    /** The part is at its end, or at a break in it. */
    default void end() {}

    /** Whether reading on is useless. */
    default boolean isDone() {
      return false;
    }
  }

  private static final long LARGEST_PART = 150_000_000L;

  private static final int DEEPEST = 2000;

  private static final XMLInputFactory XML = factory();

  private final Map<String, byte[]> parts = new HashMap<>();
  private final ReadLimits limits;
  private long total;
  private boolean cut;

  OfficePackage(byte[] bytes, ReadLimits limits) throws ReadException, IOException {
    this.limits = limits;
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (isWanted(entry.getName())) {
          add(entry.getName(), zip.getInputStream(entry));
        }
      }
    } catch (IOException e) {
      // The directory stands at the end: without it the parts are taken as they come.
      readAsFarAsItGoes(bytes);
    }
    if (parts.isEmpty()) {
      throw new ReadException(ReadFailure.Kind.CORRUPT, "an archive without readable parts");
    }
  }

  private void readAsFarAsItGoes(byte[] bytes) throws ReadException, IOException {
    cut = true;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (isWanted(entry.getName())) {
          add(entry.getName(), zip);
        }
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      if (parts.isEmpty()) {
        throw new ReadException(ReadFailure.Kind.CORRUPT, e);
      }
    }
  }

  private static boolean isWanted(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  private void add(String name, InputStream in) throws ReadException, IOException {
    byte[] part = unpack(in);
    total += part.length;
    if (total > Math.min(LARGEST_PART, limits.unpacked())) {
      throw new ReadException(ReadFailure.Kind.TOO_LARGE, "unpacks to more than the limit");
    }
    parts.putIfAbsent(name, part);
  }

  /** Whether the file ends early, so that parts of it may be missing. */
  boolean isCut() {
    return cut;
  }

  byte @Nullable [] part(String name) {
    return parts.get(name);
  }

  private byte[] unpack(InputStream in) throws ReadException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[16384];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        if (out.size() > LARGEST_PART) {
          throw new ReadException(ReadFailure.Kind.TOO_LARGE, "unpacks to more than the limit");
        }
      }
    } catch (ZipException | EOFException e) {
      // A file cut off within this part: what was unpacked is read as far as it goes.
      cut = true;
    }
    return out.toByteArray();
  }

  /** Reads a part of the text; what stands before a break in it is kept and flagged. */
  void readText(byte[] part, Elements elements, DraftBuilder draft) throws ReadException {
    try {
      read(part, elements);
    } catch (XMLStreamException e) {
      elements.end();
      if (draft.isEmpty()) {
        throw new ReadException(ReadFailure.Kind.CORRUPT, e);
      }
      draft.warn(new ReadWarning(ReadWarning.Kind.PARTIAL_TEXT, ReadException.describe(e)));
      return;
    }
    elements.end();
  }

  /** Reads a part that says how others look; nothing where there is none. */
  void readProperties(String name, Elements elements) throws ReadException {
    byte[] part = parts.get(name);
    if (part == null) {
      return;
    }
    try {
      read(part, elements);
    } catch (XMLStreamException e) {
      if (!cut) {
        throw new ReadException(ReadFailure.Kind.CORRUPT, e);
      }
    }
  }

  /** Says of a text whether parts of it are missing. */
  void warn(DraftBuilder draft) {
    if (cut) {
      draft.warn(new ReadWarning(ReadWarning.Kind.PARTIAL_TEXT, "the file ends early"));
    }
  }

  private static void read(byte[] part, Elements elements) throws XMLStreamException {
    XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
    int depth = 0;
    while (xml.hasNext() && !elements.isDone()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new XMLStreamException("elements nested too deeply");
          }
          elements.start(xml.getLocalName(), xml);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          elements.end(xml.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
            elements.characters(xml.getText());
        default -> {}
      }
    }
  }

  /** An attribute of whatever namespace. */
  static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute that is a whole number. */
  static int number(XMLStreamReader xml, String name, int otherwise) {
    String value = attribute(xml, name);
    return value != null && value.matches("-?\\d{1,8}") ? Integer.parseInt(value) : otherwise;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }
}
