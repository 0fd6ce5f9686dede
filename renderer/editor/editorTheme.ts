import type { EditorThemeClasses } from 'lexical';
import styles from './prose.module.css';

/** The classes of the editor's elements: those `ProseView` uses. */
export const editorTheme: EditorThemeClasses = {
  paragraph: styles['paragraph'] ?? '',
  heading: { h3: styles['heading'] ?? '', h4: styles['subheading'] ?? '' },
  quote: styles['quote'] ?? '',
  address: styles['address'] ?? '',
  reference: styles['reference'] ?? '',
  list: {
    ul: styles['bullets'] ?? '',
    ol: styles['numbered'] ?? '',
    listitem: styles['item'] ?? '',
    nested: { listitem: styles['nested'] ?? '' },
  },
  text: { bold: styles['bold'] ?? '', italic: styles['italic'] ?? '' },
};
