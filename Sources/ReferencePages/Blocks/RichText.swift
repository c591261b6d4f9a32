/// Text with the inline marks that matter for reading the reference.
public struct RichText: Sendable, Equatable {
    /// A stretch of text with one set of marks.
    public struct Run: Sendable, Equatable {
        /// How the stretch is set.
        public enum Kind: Sendable, Equatable {
            /// Plain text; inner HTML other than line breaks is kept as text.
            case text
            /// A code span.
            case code
            /// A forced line break: `<br>`, or two blanks at a line's end.
            case lineBreak
            /// A line's end that has no meaning of its own.
            case softBreak
        }

        /// How the stretch is set.
        public var kind: Kind
        /// The text; empty for breaks.
        public var text: String
        /// Where the stretch links to.
        public var link: String?
        /// True inside of emphasis, strong or not.
        public var isEmphasized: Bool

        /// A stretch of text.
        public init(_ kind: Kind, _ text: String = "", link: String? = nil, isEmphasized: Bool = false) {
            self.kind = kind
            self.text = text
            self.link = link
            self.isEmphasized = isEmphasized
        }
    }

    /// The stretches in order.
    public var runs: [Run]

    /// Text made of stretches.
    public init(_ runs: [Run] = []) {
        self.runs = runs
    }

    /// Text in which only backticks are marks.
    public init(codeSpansIn text: String) {
        runs = text.split(separator: "`", omittingEmptySubsequences: false).enumerated().map { index, part in
            Run(index.isMultiple(of: 2) ? .text : .code, String(part))
        }
    }

    /// The words without marks; breaks become line feeds, no-break spaces blanks.
    public var plain: String {
        if runs.count == 1, runs[0].kind == .text || runs[0].kind == .code {
            return runs[0].text.normalizingSpaces()
        }
        var result = ""
        for run in runs {
            switch run.kind {
            case .text, .code: result += run.text
            case .lineBreak, .softBreak: result += "\n"
            }
        }
        return result.normalizingSpaces()
    }

    /// The words with code spans in backticks; breaks become line feeds.
    public var markdown: String {
        var result = ""
        for run in runs {
            switch run.kind {
            case .text: result += run.text
            case .code: result += "`" + run.text + "`"
            case .lineBreak, .softBreak: result += "\n"
            }
        }
        return result.normalizingSpaces()
    }

    /// True where nothing but white space is there.
    public var isBlank: Bool {
        runs.allSatisfy { $0.kind != .code && $0.text.isBlank }
    }

    /// The parts between line breaks, blank ones dropped; a soft break before a mark splits as well where
    /// `softly` is set.
    public func segments(softly: Bool = false) -> [RichText] {
        var result: [RichText] = []
        var current = RichText()
        for run in runs {
            if run.kind == .lineBreak || (softly && run.kind == .softBreak) {
                if !current.isBlank { result.append(current) }
                current = RichText()
            } else {
                current.runs.append(run)
            }
        }
        if !current.isBlank { result.append(current) }
        return result
    }
}
