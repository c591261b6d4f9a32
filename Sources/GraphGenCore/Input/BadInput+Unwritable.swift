public import APIModel
import Foundation
import TemplateEmitter

extension BadInput {
    /// That something cannot be written, in the system's own words.
    ///
    /// - Parameters:
    ///   - what: What it is, as a sentence begins: `the file`.
    ///   - path: Where it is.
    ///   - error: What the system threw.
    public static func unwritable(_ what: String, at path: String, _ error: any Error) -> BadInput {
        let reason = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
        return unwritable(what, at: path, reason: reason.localizedDescription)
    }

    static func unwritable(_ what: String, at path: String, reason: String) -> BadInput {
        BadInput([
            Diagnostic(
                OutputDiagnostic.unwritable, "\(what) cannot be written: \(reason)",
                at: SourceLocation(file: path))
        ])
    }
}
