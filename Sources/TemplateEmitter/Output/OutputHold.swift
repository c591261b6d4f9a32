import APIModel
internal import Foundation

/// Sees to it that one run at a time writes to an output folder.
///
/// The folder itself is locked, so that no file of a lock is left over, and the system ends the lock with the run,
/// whatever ends that.
enum OutputHold {
    /// Makes the folder where it is missing, and runs the body while no other run can. A folder that was made and
    /// stays empty goes away again.
    ///
    /// - Throws: `BadInput`, and what the body throws.
    static func hold<Result>(_ disk: OutputDisk, _ body: () throws -> Result) throws -> Result {
        let created: [String]
        do { created = try disk.makeRoot() } catch {
            throw disk.failure(.unwritable, "nothing was written: \(error)", "")
        }
        defer { for folder in created.reversed() { rmdir(folder) } }
        let handle = open(disk.root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard handle >= 0 else {
            throw disk.failure(.unwritable, "nothing was written: \(DiskError(disk.root))", "")
        }
        defer { close(handle) }
        // Disks without locks are written to without.
        if flock(handle, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
            throw disk.failure(.busy, "another run is writing to this folder; wait until it ends", "")
        }
        return try body()
    }
}
