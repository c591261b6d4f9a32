extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    /// True for what a key of a template, an option or a placeholder can be called.
    var isTemplateName: Bool {
        !isEmpty && unicodeScalars.allSatisfy { $0 == "_" || $0.isASCIILetterOrDigit }
    }
}

extension String {
    /// All that Unicode calls a line break, as LF.
    var lineBreaksNormalized: String {
        // Of the bytes of ASCII, only these four break lines; all other line breaks begin with 0xC2 or 0xE2.
        if utf8.allSatisfy({ $0 != 0x0B && $0 != 0x0C && $0 != 0x0D && $0 < 0x80 }) { return self }
        return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "\n")
    }
}

extension Unicode.Scalar {
    var isASCIILetterOrDigit: Bool {
        ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
    }

    /// Controls, line separators, and what turns the direction of text and so hides what a line says.
    var isUnprintable: Bool {
        if isASCII { return value < 0x20 || value == 0x7F }
        return switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: true
        // All that has no shape of its own, but for the joiners, without which words of some scripts are others.
        case .format: value != 0x200C && value != 0x200D
        default: false
        }
    }
}
