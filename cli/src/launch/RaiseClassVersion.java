import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Rewrites jars whose class files are of Java 5, picocli's for one: a cache of loaded classes takes
 * none that is older than Java 7, so that such a library is read and verified anew at every start.
 * Instructions stay as they are; the tables that newer verifiers want are added.
 *
 * <p>{@code java RaiseClassVersion.java JAR…}, with Java 24 or newer.
 */
final class RaiseClassVersion {

  private RaiseClassVersion() {}

  public static void main(String[] args) throws IOException {
    for (String jar : args) {
      Path file = Path.of(jar);
      Path raised = file.resolveSibling(file.getFileName() + ".raised");
      rewrite(file, raised);
      Files.setLastModifiedTime(raised, Files.getLastModifiedTime(file));
      Files.move(raised, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void rewrite(Path from, Path to) throws IOException {
    try (JarFile jar = new JarFile(from.toFile());
        JarOutputStream raised = new JarOutputStream(Files.newOutputStream(to))) {
      ClassFile classes =
          ClassFile.of(
              ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
              ClassFile.ClassHierarchyResolverOption.of(hierarchy(jar)));
      for (JarEntry entry : Collections.list(jar.entries())) {
        byte[] bytes = bytes(jar, entry);
        JarEntry copy = new JarEntry(entry.getName());
        copy.setTime(entry.getTime());
        raised.putNextEntry(copy);
        raised.write(entry.getName().endsWith(".class") ? raise(classes, bytes) : bytes);
        raised.closeEntry();
      }
    }
  }

  private static byte[] raise(ClassFile classes, byte[] bytes) {
    ClassModel model = classes.parse(bytes);
    if (model.majorVersion() >= ClassFile.JAVA_7_VERSION) {
      return bytes;
    }
    return classes.transformClass(
        model,
        ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
            .andThen(
                ClassTransform.endHandler(
                    builder -> builder.withVersion(ClassFile.JAVA_8_VERSION, 0))));
  }

  /** The classes of the jar itself, then those of the platform. */
  private static ClassHierarchyResolver hierarchy(JarFile jar) {
    return ClassHierarchyResolver.ofResourceParsing(name -> open(jar, name))
        .orElse(ClassHierarchyResolver.defaultResolver());
  }

  private static InputStream open(JarFile jar, ClassDesc name) {
    String descriptor = name.descriptorString();
    JarEntry entry = jar.getJarEntry(descriptor.substring(1, descriptor.length() - 1) + ".class");
    try {
      return entry == null ? null : jar.getInputStream(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(JarFile jar, JarEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }
}
