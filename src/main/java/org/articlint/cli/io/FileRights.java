package org.articlint.cli.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who may read and write a file, so that the same holds for what takes its place. */
record FileRights(UserPrincipal owner, GroupPrincipal group, Set<PosixFilePermission> mode) {

  private static final Set<PosixFilePermission> OF_OWNER =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private static final Set<PosixFilePermission> OF_GROUP =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.GROUP_EXECUTE);

  private static final Set<PosixFilePermission> WRITE =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  /** Those of a file; empty where the file system has no modes, as on Windows. */
  static Optional<FileRights> of(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view == null) {
      return Optional.empty();
    }
    PosixFileAttributes is = view.readAttributes();
    return Optional.of(new FileRights(is.owner(), is.group(), Set.copyOf(is.permissions())));
  }

  /** Whether nobody may write the file; for root, Java calls every file writable. */
  boolean isReadOnly() {
    return mode.stream().noneMatch(WRITE::contains);
  }

  /** The mode of an unfinished file: until it has its group, nobody but the owner reads it. */
  FileAttribute<?> unfinished() {
    Set<PosixFilePermission> first = EnumSet.copyOf(OF_OWNER);
    first.retainAll(mode);
    return PosixFilePermissions.asFileAttribute(first);
  }

  /** Gives a file the same owner, group and mode, as far as the process may. */
  void giveTo(Path file) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    Set<PosixFilePermission> given = EnumSet.noneOf(PosixFilePermission.class);
    given.addAll(mode);
    if (!setGroup(view)) {
      // Its readers were the members of another group.
      given.removeAll(OF_GROUP);
    }
    view.setPermissions(given);
    setOwner(view);
  }

  private boolean setGroup(PosixFileAttributeView view) throws IOException {
    if (view.readAttributes().group().equals(group)) {
      return true;
    }
    try {
      view.setGroup(group);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void setOwner(PosixFileAttributeView view) throws IOException {
    if (!view.readAttributes().owner().equals(owner)) {
      try {
        view.setOwner(owner);
      } catch (IOException e) {
        // Only root may give a file away; it belongs to whoever has changed it.
      }
    }
  }
}
